import type { Charter } from '../../domain/forum/charter';
import {
  isWaitedFor,
  keepsRegister,
  leads,
  managesProcess,
  prepares,
  presides,
  type Actor,
} from '../../domain/forum/roles';
import type { Notice } from '../notice';

/** Whether the register lets this person do it today, and what they are told if it does not. */
interface InRegister {
  readonly holds: (charter: Charter, actor: Actor) => boolean;
  readonly otherwise: Notice;
}

const anyOfThem: InRegister = { holds: () => true, otherwise: { type: 'notInForum' } };

/**
 * Whom in a forum something can be for, by the register. The guard asks this before anything is read or done, and
 * tells everybody else that it is not for them. The rules of the domain ask the same once more, and also what only a
 * record knows, such as who has declared jäv.
 */
const IN_FORUM = {
  /** In the composition, in a role, or in the channel. */
  inForum: anyOfThem,
  presidium: { holds: (_charter, actor) => presides(actor), otherwise: { type: 'mayNotPreside' } },
  leaders: { holds: (_charter, actor) => leads(actor), otherwise: { type: 'mayNotLead' } },
  /** Those who may make editorial changes. */
  processLeads: { holds: (_charter, actor) => managesProcess(actor), otherwise: { type: 'mayNotEdit' } },
  /** With a seat or a role. */
  seated: { holds: (charter, actor) => isWaitedFor(charter, actor.id), otherwise: { type: 'mayNotSetAside' } },
  preparers: { holds: (_charter, actor) => prepares(actor), otherwise: { type: 'mayNotPrepare' } },
  makingChairDecision: { holds: (_charter, actor) => presides(actor), otherwise: { type: 'mayNotMakeChairDecision' } },
  startingMinutes: { holds: (_charter, actor) => prepares(actor), otherwise: { type: 'mayNotStartMinutes' } },
  leadingMinutes: { holds: (_charter, actor) => leads(actor), otherwise: { type: 'mayNotLeadMinutes' } },
  leadingMeetings: { holds: (_charter, actor) => leads(actor), otherwise: { type: 'mayNotLeadMeetings' } },
  leadingAccounts: { holds: (_charter, actor) => leads(actor), otherwise: { type: 'mayNotLeadAccounts' } },
  leadingApplications: { holds: (_charter, actor) => leads(actor), otherwise: { type: 'mayNotLeadApplications' } },
  leadingFollowUps: { holds: (_charter, actor) => leads(actor), otherwise: { type: 'mayNotLeadFollowUps' } },
  registerKeepers: { holds: keepsRegister, otherwise: { type: 'mayNotSetUp' } },
} as const satisfies Readonly<Record<string, InRegister>>;

/**
 * Whom in a forum something is for, when the matter or the minutes decide it. The register tells only whether somebody
 * is in the forum; the rules of the domain tell which of them it is for.
 */
const IN_RECORD = {
  /** Those who prepare matters, and whoever has been asked to rework the matter. */
  workingOnText: anyOfThem,
  /** Whoever began the draft, and the presidium. */
  ownersOfDraft: anyOfThem,
  /** The presidium. Others who work on the text are shown it again, with why it is not sent. */
  sending: anyOfThem,
  /** Those who lead, and whoever has been asked to rework the matter. */
  followingMatter: anyOfThem,
  noteTaker: anyOfThem,
  /** The note taker of the minutes, and those who lead. */
  notingPresence: anyOfThem,
  verifiers: anyOfThem,
  approver: anyOfThem,
  /** Verifiers and approver. */
  signers: anyOfThem,
  /** The note taker of the minutes, and the presidium. */
  handingToMeeting: anyOfThem,
  /** Those who lead, and whoever the follow-up waits for. */
  followingUp: anyOfThem,
  /** Those who lead, and those who have a seat of the party that it is about. */
  notingFormalDecisions: anyOfThem,
  correctingFormalDecisions: anyOfThem,
  /** Those who lead, and whoever started the minutes. */
  withdrawingMinutes: anyOfThem,
} as const satisfies Readonly<Record<string, InRegister>>;

/** Whom something is for, whatever the register says of them. */
export const ANYWHERE = [
  /** Anybody, about what is their own: their forums, and what waits for them. */
  'oneself',
  /** Those in the electorate of the round, which is frozen when it is sent, even if they have left the forum. */
  'electors',
  /** Those who prepare matters in some forum, for that forum. */
  'preparersSomewhere',
  /** Those who lead in some forum, about the matters there. */
  'leadersSomewhere',
  /** Electors. All others in the forum are shown the matter, and why they have no vote in it. */
  'voting',
  /** Electors, and all in the forum. */
  'electorsAndForum',
  /** All in the forum; others too when it publishes openly what it has decided. */
  'readersOfDecision',
  /** Those in the channel while the forum has no register; after that all in the forum. */
  'inChannel',
  /** Whoever has given the code of an application for state funds, about it; those who lead see it, and fill in others. */
  'applicants',
  /** Anybody: nothing of a forum is told or changed. */
  'anybody',
  /** Whoever tries the program in its demo. */
  'demo',
] as const;

export const AUDIENCES = { ...IN_FORUM, ...IN_RECORD };

export type AudienceInForum = keyof typeof AUDIENCES;
export type AudienceAnywhere = (typeof ANYWHERE)[number];
/** Everybody that a button or a command can be declared for. */
export type Audience = AudienceInForum | AudienceAnywhere;
