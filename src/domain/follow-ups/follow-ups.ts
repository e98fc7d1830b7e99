import type { AtMeeting } from '../decision/report-note';
import type { AccountId, Person } from '../forum/person';
import type { Instant, LocalDate } from '../time';
import { isLeadersInWords } from './leaders-in-words';

/** Whom a follow-up waits for. */
export type FollowUpOwner =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'person'; readonly person: Person }
  /** Whoever has that seat on the day. */
  | { readonly kind: 'seat'; readonly seat: number }
  /** All of the forum. */
  | { readonly kind: 'forum' }
  /** Those who lead the forum, whoever they are on the day. */
  | { readonly kind: 'leaders' }
  /** A theme group, another forum, or somebody outside Teams, by name. */
  | { readonly kind: 'group'; readonly name: string };

/** By when: a day, or the first meeting from a day on; from `null`, the next meeting. */
export type FollowUpDue =
  { readonly kind: 'day'; readonly on: LocalDate } | { readonly kind: 'meeting'; readonly from: LocalDate | null };

/** What a follow-up comes from. */
export type FollowUpSource =
  | { readonly kind: 'byHand' }
  /** `number` is the decision's, `LGS PC 2026:1`. */
  | { readonly kind: 'decision'; readonly decision: string; readonly number: string }
  | { readonly kind: 'minutes'; readonly meetingOn: LocalDate; readonly item: string }
  /** The forum's yearly cycle (årshjul, 004:112). */
  | { readonly kind: 'cycle' }
  | RunningOut
  /** An application for state funds, which those who lead are to look at. */
  | { readonly kind: 'application'; readonly application: string }
  /** A condition of a decision, from 1, which is to be met. */
  | { readonly kind: 'condition'; readonly decision: string; readonly number: string; readonly condition: number }
  /** What came of a year of state funds is to be told. */
  | { readonly kind: 'finalReport'; readonly decision: string; readonly number: string };

/** How many months before a decision's last day the forum is reminded of it. */
export const MONTHS_BEFORE = [12, 6, 3] as const;

/** A decision that holds until a day. */
export interface RunningOut {
  readonly kind: 'runsOut';
  readonly decision: string;
  readonly number: string;
  readonly validUntil: LocalDate;
  readonly monthsBefore: (typeof MONTHS_BEFORE)[number];
}

/** How often a follow-up comes back. */
export const RECURRENCES = ['never', 'quarterly', 'halfYearly', 'yearly', 'every18Months', 'every24Months'] as const;
export type Recurrence = (typeof RECURRENCES)[number];

/** What the program found in a text. It is no follow-up before a person has confirmed it. */
export interface Proposal {
  /** Made of the text and its source, so that the same sentence is proposed once. */
  readonly id: string;
  readonly title: string;
  readonly owner: FollowUpOwner;
  readonly due: FollowUpDue;
  readonly source: FollowUpSource;
}

export interface NewFollowUp extends Proposal {
  readonly recurs: Recurrence;
}

/** How somebody ends a follow-up. */
export const ENDED_HOW = ['done', 'dropped'] as const;
export type EndedHow = (typeof ENDED_HOW)[number];

/** What has been done with a follow-up since it was made. What stood there before is kept. */
export interface FollowUpChange {
  readonly type: 'moved' | EndedHow;
  readonly at: Instant;
  readonly by: Person;
  readonly reason: string;
  readonly from: Pick<FollowUp, 'owner' | 'due'>;
}

/** What became of a follow-up. */
export type Ending = EndedBySomebody | Lapsed;

interface EndedBySomebody {
  readonly how: EndedHow;
  readonly at: Instant;
  readonly by: Person;
  /** What came of it, or why it was dropped. */
  readonly reason: string;
}

export const LAPSED_BECAUSE = ['next', 'decided', 'takenUp', 'withdrawn', 'reported', 'met'] as const;

/**
 * Over by itself: of a decision that runs out the next reminder is there, or the forum has decided how it goes on; of an
 * application a matter has been made, or it has been withdrawn; what came of state funds has been told; the condition has been ticked off.
 */
export interface Lapsed {
  readonly how: 'lapsed';
  readonly at: Instant;
  readonly because: (typeof LAPSED_BECAUSE)[number];
}

/** Those who were reminded of it that day, until their cards are in line with what became of it. */
export interface RemindedOn {
  readonly day: LocalDate;
  readonly people: readonly AccountId[];
}

/** Something that somebody is to do or a meeting to take up (bevakning). */
export interface FollowUp extends NewFollowUp {
  readonly addedAt: Instant;
  /** `null` when the program made it: one that recurs, or one from before this record. */
  readonly addedBy: Person | null;
  readonly ended: Ending | null;
  /** Where a meeting took it up, since it was last moved. */
  readonly takenUp: AtMeeting | null;
  /** The first first. */
  readonly changes: readonly FollowUpChange[];
  /** The reminders that were due until this moment are on their way. */
  readonly remindedThrough: Instant;
  readonly reminded: readonly RemindedOn[];
}

/** What a forum follows up. */
export interface FollowUps {
  readonly followUps: readonly FollowUp[];
  /** Proposals that nobody has confirmed or declined yet, in the order they were found. */
  readonly proposals: readonly Proposal[];
  /** What was declined or confirmed is not proposed again. */
  readonly settledProposals: readonly string[];
}

export type FollowUpsEvent =
  | { readonly type: 'followUpProposed'; readonly at: Instant; readonly proposal: Proposal }
  | { readonly type: 'proposalDeclined'; readonly at: Instant; readonly by: Person; readonly proposal: string }
  | {
      readonly type: 'followUpAdded';
      readonly at: Instant;
      readonly by: Person | null;
      readonly followUp: NewFollowUp;
    }
  | {
      readonly type: 'followUpMoved';
      readonly at: Instant;
      readonly by: Person;
      readonly followUp: string;
      readonly to: Pick<FollowUp, 'owner' | 'due'>;
      readonly reason: string;
    }
  | {
      readonly type: 'followUpEnded';
      readonly at: Instant;
      readonly by: Person;
      readonly followUp: string;
      readonly how: EndedHow;
      readonly reason: string;
    }
  | {
      readonly type: 'followUpLapsed';
      readonly at: Instant;
      readonly followUp: string;
      readonly because: Lapsed['because'];
    }
  /** A meeting took it up; `null` when that was noted wrongly. */
  | {
      readonly type: 'followUpTakenUp';
      readonly at: Instant;
      readonly followUp: string;
      readonly meeting: AtMeeting | null;
    }
  | {
      readonly type: 'followUpsReminded';
      readonly at: Instant;
      readonly day: LocalDate;
      readonly reminders: readonly { readonly followUp: string; readonly people: readonly AccountId[] }[];
    }
  /** The cards of those who were reminded say what became of it. */
  | { readonly type: 'reminderCardsSettled'; readonly at: Instant; readonly followUps: readonly string[] };

export const noFollowUps: FollowUps = { followUps: [], proposals: [], settledProposals: [] };

export function evolveFollowUps(state: FollowUps, event: FollowUpsEvent): FollowUps {
  switch (event.type) {
    case 'followUpProposed':
      return { ...state, proposals: [...state.proposals, event.proposal] };
    case 'proposalDeclined':
      return settled(state, event.proposal);
    case 'followUpAdded': {
      const { followUp, at, by } = event;
      const owner = by === null ? ownerOfOurs(followUp) : followUp.owner;
      const added: FollowUp = { ...followUp, owner, ...JUST_ADDED, addedAt: at, addedBy: by, remindedThrough: at };
      const before = state.proposals.some(({ id }) => id === followUp.id) ? settled(state, followUp.id) : state;
      return { ...before, followUps: [...before.followUps, added] };
    }
    case 'followUpMoved':
      return withFollowUp(state, event.followUp, (followUp) => ({
        ...followUp,
        due: event.to.due,
        owner: knownOwner(event.to.owner),
        ended: null,
        takenUp: null,
        changes: [...followUp.changes, changeOf('moved', followUp, event)],
      }));
    case 'followUpEnded': {
      const { how, at, by, reason } = event;
      return withFollowUp(state, event.followUp, (followUp) => ({
        ...followUp,
        ended: { how, at, by, reason },
        changes: [...followUp.changes, changeOf(how, followUp, event)],
      }));
    }
    case 'followUpLapsed': {
      const { at, because } = event;
      return withFollowUp(state, event.followUp, (one) => ({ ...one, ended: { how: 'lapsed', at, because } }));
    }
    case 'followUpTakenUp':
      return withFollowUp(state, event.followUp, (followUp) => ({ ...followUp, takenUp: event.meeting }));
    case 'followUpsReminded':
      return event.reminders.reduce(
        (before, { followUp: id, people }) =>
          withFollowUp(before, id, (followUp) => ({
            ...followUp,
            remindedThrough: event.at,
            reminded: [...followUp.reminded, { day: event.day, people }],
          })),
        state,
      );
    case 'reminderCardsSettled':
      return event.followUps.reduce(
        (before, id) => withFollowUp(before, id, (followUp) => ({ ...followUp, reminded: [] })),
        state,
      );
  }
}

/** Nothing is awaited of it any more: it has ended, or it was only to be taken up at a meeting and has been. */
export function isOver({ ended, due, takenUp }: FollowUp): boolean {
  return ended !== null || (due.kind === 'meeting' && takenUp !== null);
}

export function followUpIn({ followUps }: FollowUps, id: string): FollowUp | undefined {
  return followUps.find((one) => one.id === id);
}

const JUST_ADDED = { ended: null, takenUp: null, changes: [], reminded: [] } as const;

/** Whom one that the program has made waits for: an application without an owner, as they were first made, waits for those who lead. */
function ownerOfOurs({ owner, source }: NewFollowUp): FollowUpOwner {
  return owner.kind === 'nobody' && source.kind === 'application' ? { kind: 'leaders' } : knownOwner(owner);
}

function knownOwner(owner: FollowUpOwner): FollowUpOwner {
  return owner.kind === 'group' && isLeadersInWords(owner.name) ? { kind: 'leaders' } : owner;
}

function settled(state: FollowUps, proposal: string): FollowUps {
  return {
    ...state,
    proposals: state.proposals.filter(({ id }) => id !== proposal),
    settledProposals: [...state.settledProposals, proposal],
  };
}

function changeOf(
  type: FollowUpChange['type'],
  { owner, due }: FollowUp,
  { at, by, reason }: { readonly at: Instant; readonly by: Person; readonly reason: string },
): FollowUpChange {
  return { type, at, by, reason, from: { owner, due } };
}

function withFollowUp(state: FollowUps, id: string, change: (followUp: FollowUp) => FollowUp): FollowUps {
  return { ...state, followUps: state.followUps.map((one) => (one.id === id ? change(one) : one)) };
}
