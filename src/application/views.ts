import type { Decision } from '../domain/decision/decision';
import type { ChairDecisionWarning } from '../domain/chair-decision/decide-chair-decision';
import type { ChairDecisionFault, ChairDecisionFields } from '../domain/chair-decision/read-chair-decision';
import type { Charter } from '../domain/forum/charter';
import type { AccountId, Contact, Person } from '../domain/forum/person';
import type { MinutesStep, StartedMinutes } from '../domain/minutes/minutes';
import type { StepTaken } from '../domain/minutes/step-taken';
import type { ReminderName } from '../domain/reminding/reminder-day';
import type { Ballot, Choice } from '../domain/resolution/ballot';
import type { DraftFields } from '../domain/resolution/content';
import type { DraftFault } from '../domain/resolution/read-draft';
import type { DeclinedSending, Draft, PreviewCard, ReferredBack, Started } from '../domain/resolution/resolution';
import type { RequestedReminder } from '../domain/resolution/reaching';
import type { Round } from '../domain/resolution/round';
import type { PossibleSuccession } from '../domain/resolution/succession';
import type { Instant, LocalDate } from '../domain/time';
import type { OutstandingStep } from './minutes/outstanding';
import type { DeliveryView } from './delivery/delivery-view';
import type { Deliveries } from './resolution/deliveries';
import type { ForumView } from './forum/forum-view';
import type { MeetingsView } from './meetings/meetings-view';
import type { MinutesView } from './minutes/minutes-view';
import type { TodoView } from './todo/todo-view';
import type { FormNote, Message, Notice } from './notice';
import type { Unreadable } from './unreadable';

/** A reason that could not be taken as it was: shown again, so that nothing typed is lost. */
export interface TypedReason {
  readonly choice: Choice;
  readonly reason: string;
  readonly remindOn: string;
}

/** The people a leader can hand the reworking to. */
export type Candidates = readonly Person[];

export type ViewOf<Name extends View['card']> = Extract<View, { card: Name }>;

/** Everything a person can be shown. One card in `presentation/` for each. */
export type View =
  | ForumView
  | DeliveryView
  | MinutesView
  | MeetingsView
  | TodoView
  | {
      readonly card: 'draftForm';
      readonly charter: Charter;
      readonly resolution: Draft | ReferredBack;
      readonly fields: DraftFields;
      readonly faults: readonly DraftFault[];
      readonly note: FormNote | null;
      readonly maySend: boolean;
      /** Of a matter that is sent at `asOf`: the form does not change by itself. */
      readonly usualLastDay: LocalDate;
      readonly asOf: Instant;
    }
  /** `sentAs`: the round that the text was sent out as, if it was. */
  | { readonly card: 'draftClosed'; readonly resolution: Started; readonly sentAs: Round | null }
  | {
      readonly card: 'preview';
      readonly resolution: Draft | ReferredBack;
      readonly round: Round;
      readonly maySend: boolean;
      readonly shownOn: PreviewCard;
      readonly note: Notice | null;
    }
  | {
      readonly card: 'previewFaulty';
      readonly resolution: Draft | ReferredBack;
      readonly maySend: boolean;
      readonly shownOn: PreviewCard;
    }
  /** What the presidium fills in to decline a request to send. */
  | { readonly card: 'decliningForm'; readonly resolution: Draft | ReferredBack; readonly shownOn: PreviewCard }
  | {
      readonly card: 'sendingDeclined';
      readonly resolution: Draft | ReferredBack;
      readonly declined: DeclinedSending;
      /** Who asked, and goes on with the text; the others are told that it is answered. */
      readonly isAsker: boolean;
    }
  | {
      readonly card: 'vote';
      readonly resolution: Started;
      readonly round: Round;
      readonly refreshAddresses: readonly string[];
    }
  | {
      readonly card: 'ownVote';
      readonly resolution: Started;
      readonly round: Round;
      readonly viewer: AccountId;
      /** On which the viewer, who needs time, is going to be reminded. */
      readonly chosenDay: LocalDate | null;
      readonly note: Notice | null;
      readonly typed: TypedReason | null;
      /** A reason that came with an answer that is not counted: the person is to have it back. */
      readonly givenBack?: string;
      /** The reminder on whose card it is shown: there an answer is met with its receipt. */
      readonly from?: ReminderName | null;
    }
  /** To whoever has reacted to a card instead of answering on it. */
  | {
      readonly card: 'reaction';
      readonly resolution: Started;
      readonly round: Round;
      readonly viewer: AccountId;
      readonly chosenDay: LocalDate | null;
    }
  | {
      readonly card: 'course';
      readonly resolution: Started;
      readonly round: Round;
      readonly mayPreside: boolean;
      readonly successions: readonly PossibleSuccession[];
      /** The last day to answer that an extension is offered with. */
      readonly suggestedLastDay: LocalDate;
      /** The moment that it tells of: it does not change by itself. */
      readonly asOf: Instant;
    }
  | {
      readonly card: 'successions';
      readonly resolution: Started;
      readonly round: Round;
      readonly mayPreside: boolean;
      readonly successions: readonly PossibleSuccession[];
    }
  | { readonly card: 'objections'; readonly resolution: Started; readonly round: Round; readonly mayPreside: boolean }
  | {
      readonly card: 'ruling';
      readonly resolution: Started;
      readonly round: Round;
      readonly suggestedLastDay: LocalDate;
      /** Of an earlier lapse of the round: the one after it has a card of its own. */
      readonly isOver: boolean;
    }
  | {
      readonly card: 'referral';
      readonly resolution: Started;
      readonly round: Round;
      readonly mayPreside: boolean;
      readonly candidates: Candidates;
    }
  | {
      readonly card: 'tally';
      readonly resolution: Started;
      readonly round: Round;
      readonly asOf: Instant;
      /** Of the time to answer as it was before it was extended. */
      readonly isOver: boolean;
    }
  /**
   * In the place of a card of somebody who leads the matter no more. `round`: the one it was about; `null` for a text that
   * was to be sent.
   */
  | {
      readonly card: 'handedOver';
      readonly resolution: Started;
      readonly round: Round | null;
      readonly isRecused: boolean;
    }
  | {
      readonly card: 'mention';
      readonly resolution: Started;
      readonly round: Round;
      readonly members: readonly Contact[];
    }
  /** `receipt`: what the person did last of what it asks for. From then on it stands there instead. */
  | {
      readonly card: 'reminder';
      readonly name: ReminderName;
      readonly viewer: AccountId;
      readonly items: readonly ReminderItem[];
      readonly receipt: Receipt | null;
    }
  | { readonly card: 'receipt'; readonly from: ReminderName; readonly receipt: Receipt }
  | {
      readonly card: 'deliveries';
      readonly resolution: Started;
      readonly round: Round;
      readonly deliveries: Deliveries;
      readonly page: number;
    }
  | { readonly card: 'delivered'; readonly resolutions: readonly Started[]; readonly unreadable: Unreadable }
  /** In the place of the form: the decision itself comes in the channel. */
  | {
      readonly card: 'chairDecisionMade';
      readonly forumName: string;
      readonly number: string;
      readonly title: string;
    }
  | {
      readonly card: 'chairDecisionForm';
      readonly forumId: string;
      /** Of the decision to be, so that sending the form twice makes it once. */
      readonly decisionId: string;
      readonly charter: Charter;
      readonly fields: ChairDecisionFields;
      readonly faults: readonly ChairDecisionFault[];
      /** What speaks against deciding it alone: to be confirmed. */
      readonly warnings: readonly ChairDecisionWarning[];
      /** What this form has made already, when this is the form of another decision. */
      readonly made: { readonly title: string; readonly decidedOn: LocalDate } | null;
    }
  | {
      readonly card: 'rework';
      readonly resolution: Started;
      readonly round: Round;
      /** Somebody else is asked by now, or the same person anew on another card. */
      readonly isOver: boolean;
    }
  /** Local mode: to whoever opens the page. `title` is of the matter that the step is about; '' for none. */
  | { readonly card: 'welcome'; readonly step: WelcomeStep; readonly seat: string; readonly title: string }
  | { readonly card: 'outcome'; readonly resolution: Started; readonly round: Round }
  | { readonly card: 'decision'; readonly decision: Decision }
  /** What everybody may read of a decision: neither names nor reasons. */
  | { readonly card: 'webDecision'; readonly decision: Decision }
  /** `page` counts from 0. */
  | {
      readonly card: 'matters';
      readonly forumId: string;
      readonly charter: Charter;
      readonly resolutions: readonly Started[];
      readonly unreadable: Unreadable;
      readonly page: number;
    }
  /** `page` counts from 0: the history of a large forum's matter does not fit in one card. */
  | { readonly card: 'history'; readonly resolution: Started; readonly page: number }
  | {
      readonly card: 'decisions';
      /** `null` for those of all the person's forums. */
      readonly forumId: string | null;
      readonly charters: readonly Charter[];
      readonly decisions: readonly Decision[];
      readonly unreadable: Unreadable;
      /** Counts from 0. */
      readonly page: number;
      readonly hasMore: boolean;
      readonly presiding: readonly PresidedForum[];
      /** What was looked for, as it was written; '' for all decisions. */
      readonly sought: string;
      /** Nothing has just those words: these are near them. */
      readonly isOnlyNear: boolean;
    }
  /** The card of another view, in the place of one that Teams did not find any more. */
  | { readonly card: 'standIn'; readonly of: View }
  /** What is left of a card that another has taken the place of. */
  | { readonly card: 'replaced' }
  | { readonly card: 'message'; readonly message: Message };

/** What a newcomer does next in local mode: sends the first matter, answers it, is asked to send another, and goes on. */
export type WelcomeStep = 'send' | 'answer' | 'ask' | 'asked' | 'goOn';

/** A forum where the person can decide alone. */
export interface PresidedForum {
  readonly forumId: string;
  readonly shortName: string;
}

/** What somebody did on the card of a reminder, and how much is left that waits for them. */
export interface Receipt {
  readonly of: DoneItem;
  readonly left: number;
}

export type DoneItem =
  | { readonly kind: 'ballot'; readonly resolution: Started; readonly round: Round; readonly ballot: Ballot }
  | { readonly kind: 'step'; readonly minutes: StartedMinutes; readonly taken: StepTaken };

/**
 * What a reminder lists, as it stands now. `isWaiting`: there is still something for the person to do. `done`: what they
 * did of it since they were reminded.
 */
export type ReminderItem =
  | {
      readonly kind: 'resolution';
      readonly resolution: Started;
      readonly round: Round;
      readonly isWaiting: boolean;
      /** The card gives the person the matter, and does not remind them of it. */
      readonly isNew: boolean;
      /** Who asked for the reminder, when somebody who leads did, and in which words. */
      readonly request: Pick<RequestedReminder, 'by' | 'line'> | null;
      readonly done: DoneItem | null;
    }
  | {
      readonly kind: 'minutes';
      readonly minutes: StartedMinutes;
      readonly step: MinutesStep;
      readonly dueOn: LocalDate;
      readonly isWaiting: boolean;
      readonly done: DoneItem | null;
    }
  /** What waits for others in a forum that the person leads. */
  | { readonly kind: 'outstanding'; readonly steps: readonly OutstandingStep[]; readonly isWaiting: boolean };
