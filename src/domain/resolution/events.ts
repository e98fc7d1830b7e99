import type { Shortage } from '../accounts/balances';
import type { ReportNote } from '../decision/report-note';
import type { AccountId, Person } from '../forum/person';
import type { FinalReport } from '../state-funds/final-report';
import type { ProjectYear } from '../state-funds/state-funds';
import type { Renewal } from '../terms/terms-notes';
import type { Instant, LocalDate } from '../time';
import type { Choice, Elector } from './ballot';
import type { DraftFields } from './content';
import type { DraftSource } from './draft-source';
import type { Deadline } from './deadline';
import type { FormAim, MeetingCause, Namesake, OpenedPreview, PreviewCard, ReferralCause } from './resolution';
import type { NamedForum, Parcel, PassingNews, TurningBack } from './passing';
import type { ReachAttempt, RequestedReminder } from './reaching';
import type { ClosingCause, OpeningRound } from './round';

export type ResolutionEvent =
  | {
      readonly type: 'draftStarted';
      readonly at: Instant;
      readonly by: Person;
      readonly id: string;
      readonly forumId: string;
      readonly fields: DraftFields;
      /** The channel message that asked for the form; `null` when it was asked for in a personal chat. */
      readonly askedIn: string | null;
      /** Left out of a draft that was begun empty, as all were before. */
      readonly source?: DraftSource | undefined;
    }
  | {
      readonly type: 'draftSaved';
      readonly at: Instant;
      readonly by: Person;
      readonly fields: DraftFields;
      readonly aim: FormAim;
      readonly namesake?: Namesake | undefined;
      readonly shortage?: Shortage | undefined;
      readonly lockedBy?: readonly number[] | undefined;
    }
  /** In the place of a card that shows the text, its reader has opened a form; or closed it again. */
  | {
      readonly type: 'previewOpened';
      readonly at: Instant;
      readonly by: Person;
      readonly card: PreviewCard;
      readonly into: OpenedPreview['into'] | null;
    }
  | { readonly type: 'previewAsked'; readonly at: Instant; readonly by: Person }
  | { readonly type: 'sendingRequested'; readonly at: Instant; readonly by: Person }
  | { readonly type: 'sendingDeclined'; readonly at: Instant; readonly by: Person; readonly reason: string }
  | { readonly type: 'roundOpened'; readonly at: Instant; readonly round: OpeningRound }
  | {
      readonly type: 'ballotCast';
      readonly at: Instant;
      readonly voter: AccountId;
      readonly choice: Choice;
      readonly reason: string;
      readonly remindAt: Instant | null;
    }
  /** All reminders planned until this moment are on their way. */
  | {
      readonly type: 'remindersAsked';
      readonly at: Instant;
      readonly members: readonly AccountId[];
      /** The number of the last request of the leaders' that is seen to with it. */
      readonly requestsSeenTo: number;
    }
  /** Somebody who leads wants those who have not answered to be reminded. */
  | ({ readonly type: 'reminderRequested' } & Omit<RequestedReminder, 'number'>)
  /** The member has given a card a thumb or the like, and is told that a reaction is no answer. */
  | { readonly type: 'reactionNoted'; readonly at: Instant; readonly member: AccountId }
  | { readonly type: 'reachNoted'; readonly at: Instant; readonly round: number; readonly attempt: ReachAttempt }
  | {
      readonly type: 'membersMentioned';
      readonly at: Instant;
      readonly members: readonly AccountId[];
      /** Members who should have been mentioned, but whom the channel does not have. */
      readonly absent: readonly AccountId[];
    }
  /** A question to those who lead, and what one of them answers. */
  | { readonly type: 'enquiryMade'; readonly at: Instant; readonly by: Person; readonly text: string }
  | {
      readonly type: 'enquiryReplied';
      readonly at: Instant;
      readonly by: Person;
      readonly number: number;
      readonly text: string;
    }
  | {
      readonly type: 'electorSucceeded';
      readonly at: Instant;
      readonly by: Person;
      readonly elector: AccountId;
      readonly successor: Elector;
    }
  /** Somebody typed in has been seen in Teams. */
  | { readonly type: 'electorLinked'; readonly at: Instant; readonly typed: AccountId; readonly account: Person }
  | { readonly type: 'roundClosed'; readonly at: Instant; readonly cause: ClosingCause; readonly by: Person | null }
  | { readonly type: 'adopted'; readonly at: Instant; readonly decidedAt: Instant }
  | { readonly type: 'lapsed'; readonly at: Instant; readonly rulingDueAt: Instant }
  | { readonly type: 'deadlineExtended'; readonly at: Instant; readonly by: Person; readonly deadline: Deadline }
  | {
      readonly type: 'referredBack';
      readonly at: Instant;
      readonly cause: ReferralCause;
      readonly by: Person | null;
      readonly reason: string;
    }
  | {
      readonly type: 'reworkAssigned';
      readonly at: Instant;
      readonly by: Person;
      readonly responsible: Person;
      readonly whatToSupply: string;
    }
  | {
      readonly type: 'movedToMeeting';
      readonly at: Instant;
      readonly cause: MeetingCause;
      readonly by: Person | null;
      readonly reason: string;
    }
  | { readonly type: 'struck'; readonly at: Instant; readonly by: Person; readonly reason: string }
  | { readonly type: 'withdrawn'; readonly at: Instant; readonly by: Person; readonly reason: string }
  | { readonly type: 'numbered'; readonly at: Instant; readonly sequence: number }
  | { readonly type: 'decisionReported'; readonly at: Instant; readonly note: ReportNote }
  /** `condition`: from 1. */
  | {
      readonly type: 'conditionMet';
      readonly at: Instant;
      readonly by: Person;
      readonly condition: number;
      readonly evidence: string;
    }
  | {
      readonly type: 'conditionTakenBack';
      readonly at: Instant;
      readonly by: Person;
      readonly condition: number;
      readonly reason: string;
    }
  /** Handed to another forum. */
  | {
      readonly type: 'passedOn';
      readonly at: Instant;
      readonly by: Person;
      readonly to: NamedForum;
      readonly parcel: Parcel;
    }
  | { readonly type: 'passingRecalled'; readonly at: Instant; readonly by: Person; readonly passing: number }
  | { readonly type: 'passingNoted'; readonly at: Instant; readonly passing: number; readonly news: PassingNews }
  /** Handed over by another forum: the first event of the matter here. */
  | {
      readonly type: 'offerReceived';
      readonly at: Instant;
      readonly id: string;
      readonly forumId: string;
      readonly parcel: Parcel;
    }
  | { readonly type: 'offerTakenUp'; readonly at: Instant; readonly by: Person }
  | {
      readonly type: 'offerTurnedBack';
      readonly at: Instant;
      readonly by: Person;
      readonly how: TurningBack;
      readonly text: string;
    }
  | { readonly type: 'offerRecalled'; readonly at: Instant }
  | {
      readonly type: 'renewalBegun';
      readonly at: Instant;
      readonly by: Person;
      readonly way: Renewal;
      readonly matter: string;
    }
  | ({ readonly type: 'resultsReported'; readonly at: Instant; readonly by: Person } & FinalReport)
  | {
      readonly type: 'renewed';
      readonly at: Instant;
      readonly way: Renewal;
      readonly number: string;
      readonly until: LocalDate | null;
    }
  /** The forum decides itself again what it had delegated. */
  | { readonly type: 'delegationEnded'; readonly at: Instant; readonly by: Person; readonly reason: string }
  /** The matter that is being sent asks for that year of the project: no other may, for as long as it does. */
  | { readonly type: 'yearClaimed'; readonly at: Instant; readonly year: ProjectYear; readonly matter: string }
  /** Another matter, `to`, claims the year that this draft had claimed without being sent. */
  | { readonly type: 'yearYielded'; readonly at: Instant; readonly to: string }
  /** `party`: its name. */
  | {
      readonly type: 'formalDecisionNoted';
      readonly at: Instant;
      readonly by: Person;
      readonly party: string;
      readonly body: string;
      readonly on: LocalDate;
      readonly reference: string;
    }
  | {
      readonly type: 'formalDecisionTakenBack';
      readonly at: Instant;
      readonly by: Person;
      readonly party: string;
      readonly reason: string;
    }
  /** The process lead's decision on the wording, and somebody's word that it is none of theirs alone. */
  | {
      readonly type: 'editoriallyChanged';
      readonly at: Instant;
      readonly by: Person;
      readonly before: string;
      readonly after: string;
      readonly why: string;
    }
  | {
      readonly type: 'editorialSetAside';
      readonly at: Instant;
      readonly by: Person;
      readonly changes: readonly number[];
      readonly reason: string;
    };
