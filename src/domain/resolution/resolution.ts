import type { Shortage } from '../accounts/balances';
import type { ReportNote } from '../decision/report-note';
import type { AccountId, Person } from '../forum/person';
import type { EditorialNote } from '../editorial/editorial-changes';
import type { FormalNote } from '../formal-decisions/formal-notes';
import type { ProjectYear } from '../state-funds/state-funds';
import type { TermsNote } from '../terms/terms-notes';
import type { Instant, LocalDate } from '../time';
import { MATTER_PARTS, type DraftFields } from './content';
import type { DraftSource } from './draft-source';
import { isAway, type Offer, type Passing } from './passing';
import type { Round } from './round';

interface Matter {
  readonly id: string;
  readonly forumId: string;
  readonly startedBy: Person;
  readonly startedAt: Instant;
  /** What its text was begun from; `null` for nothing. */
  readonly source: DraftSource | null;
  readonly changedAt: Instant;
  readonly fields: DraftFields;
  /** Counts the saved versions of the text, so that a form opened before the last one is noticed. */
  readonly revision: number;
  readonly rounds: readonly Round[];
  /** Each time that it was passed on to another forum. Left out of a matter that never was, as all were before. */
  readonly passings?: readonly Passing[] | undefined;
  /** What it began as, when another forum passed it on to this one. */
  readonly offer?: Offer | undefined;
}

/** What somebody wanted when they pressed a button of the form: the text was saved in any case. */
export const FORM_AIMS = ['save', 'preview', 'send'] as const;
export type FormAim = (typeof FORM_AIMS)[number];

/** Another matter under way with the same title: whoever answers both can only tell them apart by their last day. */
export interface Namesake {
  readonly sentAt: Instant;
  readonly lastDay: LocalDate;
}

/** What somebody last did with their form: it shows what became of that until they do something else. */
export interface FormUse {
  readonly by: Person;
  readonly at: Instant;
  readonly aim: FormAim;
  /** The revision of the text after that. */
  readonly revision: number;
  /** The other matter with the same title that they were warned of, so that the text has not been sent. */
  readonly namesake: Namesake | null;
}

export const PREVIEW_KINDS = ['preview', 'sending'] as const;

/** A card that shows the text: a preview that somebody asked for, or the request to send it. `number`: from 1 among theirs. */
export interface PreviewCard {
  readonly kind: (typeof PREVIEW_KINDS)[number];
  readonly number: number;
}

export const PREVIEW_FORMS = ['form', 'decline'] as const;

/** In the place of a card that shows the text, its reader has opened a form: that is not to be wiped. */
export interface OpenedPreview extends PreviewCard {
  readonly by: Person;
  readonly into: (typeof PREVIEW_FORMS)[number];
}

/** The presidium has declined to send the text as it was. */
export interface DeclinedSending {
  readonly by: Person;
  readonly at: Instant;
  readonly reason: string;
  readonly askedBy: Person;
  /** Which request it was, from 1. */
  readonly request: number;
}

interface Sendable {
  /**
   * Somebody without the right to send has asked the presidium to send the text. The request stands until the text is
   * sent or the presidium declines.
   */
  readonly sendingRequestedBy: Person | null;
  /** How many times the presidium has been asked to send this text. */
  readonly requests: number;
  /** The presidium's answer to the last request, if it declined. */
  readonly declined: DeclinedSending | null;
  /** Those who have asked for a preview, once for each card they got. */
  readonly previewers: readonly Person[];
  readonly opened: readonly OpenedPreview[];
  readonly forms: readonly FormUse[];
  /** What there was to warn of about the money when the text was last saved. */
  readonly shortage: Shortage | null;
  /** The conditions, from 1, that locked the option which the text uses when it was last saved. */
  readonly lockedBy: readonly number[];
}

export interface Rework {
  /** From 1: how many times somebody has been asked since the matter was referred back. */
  readonly number: number;
  readonly responsible: Person;
  readonly whatToSupply: string;
  readonly by: Person;
}

export const REFERRAL_CAUSES = ['rejected', 'ruling', 'noRuling'] as const;
export type ReferralCause = (typeof REFERRAL_CAUSES)[number];

export interface NotStarted {
  readonly status: 'notStarted';
}
export interface Draft extends Matter, Sendable {
  readonly status: 'draft';
  /** Where the form goes if their personal chat cannot be reached: under this channel message. */
  readonly askedIn: string | null;
}
export interface Open extends Matter {
  readonly status: 'open';
}
/** The deadline passed with answers missing; the presidium rules until `rulingDueAt`. */
export interface Lapsed extends Matter {
  readonly status: 'lapsed';
  readonly at: Instant;
  readonly rulingDueAt: Instant;
}
export interface ReferredBack extends Matter, Sendable {
  readonly status: 'referredBack';
  readonly at: Instant;
  readonly cause: ReferralCause;
  readonly by: Person | null;
  readonly reason: string;
  readonly rework: Rework | null;
}
export interface YearClaim {
  readonly year: ProjectYear;
  readonly matter: string;
}

export interface Adopted extends Matter {
  readonly status: 'adopted';
  readonly decidedAt: Instant;
  /** The decision's place in the forum's series for the year, once the series has given it. */
  readonly sequence: number | null;
  /** What was last noted of a meeting that heard of the decision. */
  readonly report: ReportNote | null;
  /** What has been noted of its terms, the first first. */
  readonly termsNotes: readonly TermsNote[];
  /** Which matter asked for a year of the project last, of those that go on with this one. */
  readonly yearClaims: readonly YearClaim[];
  /** What has been noted of the parties' own decisions, the first first. */
  readonly formalNotes: readonly FormalNote[];
  /** What has been noted of its wording, the first first. */
  readonly editorialNotes: readonly EditorialNote[];
}
export const MEETING_CAUSES = ['objection', 'oneSideRecused', 'presidiumRecused', 'ruling', 'neverSent'] as const;
export type MeetingCause = (typeof MEETING_CAUSES)[number];

export interface MovedToMeeting extends Matter {
  readonly status: 'movedToMeeting';
  readonly at: Instant;
  readonly cause: MeetingCause;
  readonly by: Person | null;
  readonly reason: string;
}
export interface Struck extends Matter {
  readonly status: 'struck';
  readonly at: Instant;
  readonly by: Person;
  readonly reason: string;
}
export interface Withdrawn extends Matter {
  readonly status: 'withdrawn';
  readonly at: Instant;
  readonly by: Person;
  readonly reason: string;
}

export type Started = Draft | Open | Lapsed | ReferredBack | Adopted | MovedToMeeting | Struck | Withdrawn;
export type Resolution = NotStarted | Started;
export type Status = Started['status'];

export const notStarted: Resolution = { status: 'notStarted' };

/** The round that is open or was last open. */
export function currentRound(resolution: Started): Round | undefined {
  return resolution.rounds.at(-1);
}

/** A matter that nothing more can happen to. */
export function hasEnded(resolution: Started): boolean {
  return ['adopted', 'movedToMeeting', 'struck', 'withdrawn'].includes(resolution.status);
}

/** The text can be worked on here: before it is first sent, and after a referral back, and while no other forum has it. */
export function isEditable(resolution: Resolution): resolution is Draft | ReferredBack {
  if (resolution.status !== 'draft' && resolution.status !== 'referredBack') return false;
  return !isOffered(resolution) && !isAway(resolution.passings ?? []);
}

/** A meeting takes it up as it was drafted: it has never been sent out. */
export function isDraftForMeeting({ status, rounds }: Started): boolean {
  return status === 'movedToMeeting' && rounds.length === 0;
}

/** Another forum has passed it on to this one, which has not taken it up. */
export function isOffered({ offer }: Started): boolean {
  return offer !== undefined && offer.stage !== 'takenUp';
}

/** How a matter stands in its forum: one that another forum has passed on stands as that forum is told, until it is taken up. */
export type Standing = Status | Exclude<Offer['stage'], 'takenUp'>;

export function standingOf({ status, offer }: Started): Standing {
  return offer === undefined || offer.stage === 'takenUp' ? status : offer.stage;
}

export function isResponsible(resolution: Resolution, person: AccountId): boolean {
  return resolution.status === 'referredBack' && resolution.rework?.responsible.id === person;
}

/** How many previews this person has got of the text. */
export function previewsOf({ previewers }: Draft | ReferredBack, person: AccountId): number {
  return previewers.filter(({ id }) => id === person).length;
}

/** What a card that shows the text has been opened into by its reader. */
export function openedBy(
  { opened }: Draft | ReferredBack,
  person: AccountId,
  { kind, number }: PreviewCard,
): OpenedPreview | undefined {
  return opened.find((one) => one.by.id === person && one.kind === kind && one.number === number);
}

/** A draft in which nobody has written or saved anything: it is no matter yet, and waits for nobody. */
export function isUntouched(resolution: Started): boolean {
  if (resolution.status !== 'draft') return false;
  const { revision, forms, fields } = resolution;
  return revision === 0 && forms.length === 0 && MATTER_PARTS.every(({ id }) => fields[id] === '');
}
