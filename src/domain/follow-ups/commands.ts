import type { AtMeeting } from '../decision/report-note';
import type { AccountId, Person } from '../forum/person';
import type { Actor } from '../forum/roles';
import type { Language } from '../language';
import type { ConditionDuty } from '../terms/conditions';
import type { Delegation } from '../terms/terms';
import type { TermsNote } from '../terms/terms-notes';
import type { LocalDate } from '../time';
import type { FollowUpOwner, FollowUpSource, NewFollowUp, Proposal, Recurrence } from './follow-ups';

/** By when, as typed: the day wins where no meeting is chosen. */
export interface DueFields {
  /** `next`, the day of a planned meeting, or `day`. */
  readonly when: string;
  /** A day, or ''. */
  readonly on: string;
}

/** Whom it waits for, as chosen in the list; or, where nobody is, as typed. */
export interface OwnerFields {
  readonly chosen: FollowUpOwner;
  readonly typed: string;
}

export interface FollowUpFields extends DueFields {
  readonly title: string;
  readonly owner: OwnerFields;
  readonly recurs: Recurrence;
}

/** What came of it, or why. */
interface Reasoned {
  readonly by: Actor;
  readonly followUp: string;
  /** How many times it had been changed when the form was drawn. */
  readonly after: number;
  readonly reason: string;
}

/** A decision that holds until a day. `language`: the forum's, in which the reminders of it are written. */
export interface DecisionWithEnd {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly validUntil: LocalDate;
  readonly language: Language;
}

/** `language`: the forum's, in which the reminder of it is written. */
export interface DelegatedByDecision {
  readonly id: string;
  readonly number: string;
  readonly delegation: Delegation;
  readonly language: Language;
}

/** A decision of which somebody is to see that conditions are met. `language`: the forum's. */
export interface DecisionWithDuties {
  readonly id: string;
  readonly number: string;
  readonly language: Language;
  readonly notes: readonly TermsNote[];
  /** How many conditions the decision has, also those that nobody in particular is to see to. */
  readonly conditionCount: number;
  readonly duties: readonly (Pick<ConditionDuty, 'condition' | 'due'> & {
    readonly text: string;
    readonly owner: FollowUpOwner;
  })[];
}

export type FollowUpsCommand =
  /** The program itself: what it found in a text, those from before this record, and what follows from others. */
  | { readonly type: 'propose'; readonly proposals: readonly Proposal[] }
  | { readonly type: 'adopt'; readonly followUps: readonly NewFollowUp[] }
  | { readonly type: 'passTime'; readonly today: LocalDate }
  /** `isDecided`: the forum has decided how it goes on with the decision. */
  | {
      readonly type: 'followRunningOut';
      readonly decision: DecisionWithEnd;
      readonly isDecided: boolean;
      readonly today: LocalDate;
    }
  /** What a decision delegates is to be looked at again by its day; `isEnded`: it is the forum's own to decide again. */
  | { readonly type: 'followDelegation'; readonly delegated: DelegatedByDecision; readonly isEnded: boolean }
  /** Whose it is to see that the decision's conditions are met. */
  | { readonly type: 'followConditions'; readonly decision: DecisionWithDuties }
  /** What one that the program has made is about has been done. */
  | { readonly type: 'lapse'; readonly followUp: string; readonly because: 'takenUp' | 'withdrawn' | 'reported' }
  | {
      readonly type: 'takeUp';
      readonly followUp: string;
      readonly meeting: AtMeeting | null;
      readonly today: LocalDate;
    }
  | {
      readonly type: 'remind';
      readonly day: LocalDate;
      readonly reminders: readonly { readonly followUp: string; readonly people: readonly AccountId[] }[];
    }
  | { readonly type: 'settleCards'; readonly followUps: readonly string[] }
  | {
      readonly type: 'add';
      readonly by: Actor;
      readonly id: string;
      readonly source: FollowUpSource;
      readonly fields: FollowUpFields;
    }
  | { readonly type: 'confirm'; readonly by: Actor; readonly proposal: string; readonly fields: FollowUpFields }
  | { readonly type: 'decline'; readonly by: Actor; readonly proposal: string }
  /** The yearly cycle of the forum's charter. */
  | { readonly type: 'addCycle'; readonly by: Actor; readonly followUps: readonly NewFollowUp[] }
  /** `owners`: whom it waits for on the day, who may say that it is done or move it. */
  | ({ readonly type: 'finish'; readonly owners: readonly Person[]; readonly today: LocalDate } & Reasoned)
  | ({ readonly type: 'move'; readonly owners: readonly Person[]; readonly owner: OwnerFields } & Reasoned & DueFields)
  | ({ readonly type: 'drop' } & Reasoned);
