import type { FinalReportFault, FinalReportFields } from '../state-funds/final-report';
import type { Shortage } from '../accounts/balances';
import type { ReportNote } from '../decision/report-note';
import type { Deciding } from '../forum/deciding';
import type { AccountId, Person } from '../forum/person';
import type { Principal } from '../forum/principal';
import type { Actor } from '../forum/roles';
import type { ProjectYear } from '../state-funds/state-funds';
import type { Renewal } from '../terms/terms-notes';
import type { Instant, LocalDate } from '../time';
import type { Choice, Elector } from './ballot';
import type { DraftFields } from './content';
import type { Deadline } from './deadline';
import type { DraftSource } from './draft-source';
import type { NamedForum, Parcel, PassingNews, Stop, TurningBack } from './passing';
import type { ReachAttempt, RequestPlan } from './reaching';
import type { Decider } from './proposal';
import type { DraftFault } from './read-draft';
import type { FormAim, Namesake, OpenedPreview, PreviewCard, Status } from './resolution';
import type { OpeningRound } from './round';

/** What the members will see, made ready by `prepareRound`; the decider adds number, time and sender. */
export type PreparedRound = Omit<OpeningRound, 'number' | 'openedAt' | 'openedBy'>;

export type ResolutionCommand =
  | {
      readonly type: 'startDraft';
      readonly by: Actor;
      readonly id: string;
      readonly forumId: string;
      readonly fields: DraftFields;
      readonly askedIn: string | null;
      readonly source?: DraftSource | undefined;
    }
  | {
      readonly type: 'saveDraft';
      readonly by: Actor;
      readonly fields: DraftFields;
      readonly revision: number;
      readonly aim: FormAim;
      /** The person is warned that another matter has the same title, and the text is saved without being sent. */
      readonly namesake?: Namesake | undefined;
      /** The warning that the matter's money gives. */
      readonly shortage?: Shortage | undefined;
      /** What locks the option that the matter uses. */
      readonly lockedBy?: readonly number[] | undefined;
    }
  | {
      readonly type: 'openPreview';
      readonly by: Actor;
      readonly card: PreviewCard;
      readonly into: OpenedPreview['into'] | null;
    }
  | { readonly type: 'askPreview'; readonly by: Actor; readonly revision: number; readonly decider: Decider }
  | { readonly type: 'takeDraftToMeeting'; readonly by: Actor; readonly revision: number; readonly decider: Decider }
  | { readonly type: 'requestSending'; readonly by: Actor; readonly revision: number; readonly decider: Decider }
  | { readonly type: 'discardDraft'; readonly by: Actor; readonly revision: number }
  | { readonly type: 'declineSending'; readonly by: Actor; readonly request: number; readonly reason: string }
  | {
      readonly type: 'openRound';
      readonly by: Actor;
      readonly revision: number;
      readonly round: PreparedRound;
      /** The conditions, from 1, that lock the option which the matter uses. Left out of all others. */
      readonly lockedBy?: readonly number[] | undefined;
      /** The title of another matter that asks for the same year of state funds. Left out of all others. */
      readonly sameYear?: string | undefined;
      /** As in the charter. */
      readonly deciding?: Deciding | undefined;
    }
  | {
      readonly type: 'castBallot';
      readonly voter: AccountId;
      readonly round: number;
      readonly textHash: string;
      readonly choice: Choice;
      readonly reason: string;
      readonly remindAt: Instant | null;
      /** Who presides at this moment: when all of them have declared jäv, nobody may lead the matter. */
      readonly presidium: readonly AccountId[];
    }
  /** Those who were due have been put on their reminders. */
  | {
      readonly type: 'askReminders';
      readonly round: number;
      readonly members: readonly AccountId[];
      /** When it was seen who was due: asking takes time, and what comes due meanwhile has not been seen to. */
      readonly seenAt: Instant;
      /** The number of the last request of the leaders' that was due then; 0 for none. */
      readonly requestsSeenTo: number;
    }
  | {
      readonly type: 'requestReminder';
      readonly by: Actor;
      readonly round: number;
      readonly line: string;
      /** Whom the reminder would go to if it were asked for now, and when. */
      readonly plan: RequestPlan;
    }
  | { readonly type: 'makeEnquiry'; readonly by: Pick<Person, 'id'>; readonly round: number; readonly text: string }
  | {
      readonly type: 'replyToEnquiry';
      readonly by: Actor;
      readonly round: number;
      readonly number: number;
      readonly text: string;
    }
  | { readonly type: 'noteReaction'; readonly round: number; readonly member: AccountId }
  | { readonly type: 'noteReach'; readonly round: number; readonly attempt: ReachAttempt }
  | {
      readonly type: 'mention';
      readonly round: number;
      readonly members: readonly AccountId[];
      readonly absent: readonly AccountId[];
    }
  | {
      readonly type: 'letSuccessorAnswer';
      readonly by: Actor;
      readonly round: number;
      readonly elector: AccountId;
      /** Who has the seat now, if that is somebody else who may answer. */
      readonly successor: Elector | undefined;
    }
  | { readonly type: 'linkElector'; readonly typed: AccountId; readonly account: Person }
  | { readonly type: 'closeEarly'; readonly by: Actor; readonly round: number }
  | { readonly type: 'passTime'; readonly rulingDueAt: Instant }
  /** Nobody of those who preside by now may lead the matter. */
  | { readonly type: 'endUnled'; readonly presidium: readonly AccountId[] }
  | { readonly type: 'extendDeadline'; readonly by: Actor; readonly round: number; readonly deadline: Deadline }
  | { readonly type: 'referBack'; readonly by: Actor; readonly round: number; readonly reason: string }
  | {
      readonly type: 'assignRework';
      readonly by: Actor;
      readonly round: number;
      /** How many times somebody had been asked when the card was drawn. */
      readonly after: number;
      readonly responsible: Person;
      readonly whatToSupply: string;
    }
  | { readonly type: 'moveToMeeting'; readonly by: Actor; readonly round: number; readonly reason: string }
  | { readonly type: 'strike'; readonly by: Actor; readonly round: number; readonly reason: string }
  | { readonly type: 'withdraw'; readonly by: Actor; readonly round: number; readonly reason: string }
  | { readonly type: 'number'; readonly sequence: number }
  | { readonly type: 'noteReported'; readonly note: ReportNote }
  /** `after`: how much had been noted of the condition when the form was drawn. */
  | {
      readonly type: 'meetCondition';
      readonly by: Actor;
      readonly condition: number;
      readonly after: number;
      readonly evidence: string;
    }
  | {
      readonly type: 'takeBackCondition';
      readonly by: Actor;
      readonly condition: number;
      readonly after: number;
      readonly reason: string;
    }
  /** `matter`: the id of the matter that is begun. */
  | { readonly type: 'beginRenewal'; readonly by: Actor; readonly way: Renewal; readonly matter: string }
  /** `after`: how many reports there were when the form was drawn. */
  | {
      readonly type: 'reportResults';
      readonly by: Actor;
      readonly after: number;
      readonly fields: FinalReportFields;
    }
  | {
      readonly type: 'noteRenewed';
      readonly way: Renewal;
      readonly number: string;
      readonly until: LocalDate | null;
    }
  | { readonly type: 'endDelegation'; readonly by: Actor; readonly reason: string }
  /** Of the decision that granted the year before. `over`: the matter that has claimed the year and asks for it no more. */
  | {
      readonly type: 'claimYear';
      readonly year: ProjectYear;
      readonly matter: string;
      readonly over: string | null;
    }
  /** Of a matter that has claimed the year, for another that is being sent. */
  | { readonly type: 'yieldYear'; readonly year: ProjectYear; readonly to: string }
  /**
   * `sitsFor`: the parties whose seats the person has. `party`: from 1, as the round has them. `after`: how much had been noted
   * of it when the form was drawn. `on` as typed.
   */
  | {
      readonly type: 'noteFormalDecision';
      readonly by: Actor;
      readonly sitsFor: readonly string[];
      readonly party: number;
      readonly after: number;
      readonly body: string;
      readonly on: string;
      readonly reference: string;
      readonly today: LocalDate;
    }
  | {
      readonly type: 'takeBackFormalDecision';
      readonly by: Actor;
      readonly sitsFor: readonly string[];
      readonly party: number;
      readonly after: number;
      readonly reason: string;
    }
  /** `after`: how much had been noted of the text when the form was drawn. `before` becomes `becomes`. */
  | {
      readonly type: 'changeEditorially';
      readonly by: Actor;
      readonly after: number;
      readonly before: string;
      readonly becomes: string;
      readonly why: string;
    }
  /** `isOfForum`: with a seat or a role. `change`: its number. */
  | {
      readonly type: 'setAsideEditorial';
      readonly by: Actor;
      readonly isOfForum: boolean;
      readonly change: number;
      readonly reason: string;
    }
  /** Hands the matter to another forum. `after`: how many times that had been done when the form was drawn. */
  | {
      readonly type: 'passOn';
      readonly by: Actor;
      readonly from: NamedForum;
      readonly to: NamedForum;
      readonly after: number;
      readonly message: string;
      readonly stops: readonly Stop[];
    }
  | { readonly type: 'recallPassing'; readonly by: Actor; readonly passing: number }
  /** The forum that got the matter tells what it has done with it. */
  | { readonly type: 'notePassing'; readonly passing: number; readonly news: readonly PassingNews[] }
  | { readonly type: 'receiveOffer'; readonly id: string; readonly forumId: string; readonly parcel: Parcel }
  | { readonly type: 'takeUpOffer'; readonly by: Actor }
  | { readonly type: 'turnBackOffer'; readonly by: Actor; readonly how: TurningBack; readonly text: string }
  | { readonly type: 'recallOffer' };

export type ResolutionRefusal =
  | { readonly type: 'cannotBePassedOn' }
  | { readonly type: 'cannotBeRecalled' }
  /** The matter that another forum passed on has been taken up, given back or taken back already. */
  | { readonly type: 'offerSettled' }
  | { readonly type: 'unknownMatter' }
  | { readonly type: 'mayNotPrepare' }
  | { readonly type: 'mayNotPreside' }
  | { readonly type: 'mayNotLead' }
  | { readonly type: 'recused' }
  /** Their own organisation applies, and another of the presidium handles the matter. */
  | { readonly type: 'ownPartyApplies'; readonly party: string }
  | { readonly type: 'responsibleRecused' }
  | { readonly type: 'draftFaulty'; readonly faults: readonly DraftFault[] }
  | { readonly type: 'staleDraft' }
  | { readonly type: 'alreadySent' }
  | { readonly type: 'decidesAtMeetingsOnly' }
  | { readonly type: 'noSuchRequest' }
  | { readonly type: 'tooFewVoters'; readonly voters: number }
  | { readonly type: 'principalWithoutVoters'; readonly principal: Principal }
  | { readonly type: 'unchangedText' }
  | { readonly type: 'notEligible' }
  | { readonly type: 'coOptedCannotVote' }
  | { readonly type: 'roundNotOpen'; readonly status: Status; readonly closedAt: Instant | null }
  | { readonly type: 'staleRound'; readonly current: number }
  /** A leader has pressed a card of an earlier round. */
  | { readonly type: 'olderRound'; readonly current: number }
  | { readonly type: 'reworkAskedSince'; readonly responsible: string }
  | { readonly type: 'reasonMissing' }
  | { readonly type: 'reasonTooLong'; readonly most: number; readonly length: number }
  | { readonly type: 'answeredTooOften'; readonly most: number }
  | { readonly type: 'enquiredTooOften'; readonly most: number }
  | { readonly type: 'enquiryTextMissing' }
  /** The round can be answered no more, and so there is nothing to ask before. */
  | { readonly type: 'enquiryTooLate'; readonly status: Status; readonly closedAt: Instant }
  | { readonly type: 'enquiryNotForYou' }
  /** Somebody else who leads has answered the question. */
  | { readonly type: 'alreadyReplied'; readonly by: string; readonly at: Instant }
  | { readonly type: 'remindedRecently'; readonly at: Instant; readonly againAt: Instant }
  | { readonly type: 'noneToRemind'; readonly ownDay: number; readonly tooLate: number }
  | { readonly type: 'noSuccessor' }
  | { readonly type: 'nothingToCloseFor' }
  | { readonly type: 'alreadyExtended' }
  | { readonly type: 'notAnExtension'; readonly lastDay: LocalDate }
  /** A year of state funds is asked for once. */
  | { readonly type: 'yearAskedAlready'; readonly title: string }
  /** A year after the first goes on from the decision of the year before. */
  | { readonly type: 'yearBeforeNotDecided'; readonly projectYear: ProjectYear }
  | { readonly type: 'notPossibleNow'; readonly status: Status }
  | { readonly type: 'unknownCondition' }
  | { readonly type: 'evidenceMissing' }
  /** The decision is about no state funds. */
  | { readonly type: 'nothingToReport' }
  | { readonly type: 'reportFaulty'; readonly faults: readonly FinalReportFault[] }
  | { readonly type: 'reportChangedSince' }
  | { readonly type: 'conditionChangedSince' }
  | { readonly type: 'nothingRunsOut' }
  | { readonly type: 'alreadyRenewed'; readonly number: string }
  /** The option to prolong may not be used before these conditions, from 1, are met. */
  | { readonly type: 'optionLocked'; readonly conditions: readonly number[] }
  | { readonly type: 'nothingDelegated' }
  | { readonly type: 'delegationEndedAlready' }
  | { readonly type: 'unknownParty' }
  | { readonly type: 'mayNotNoteFormal' }
  | { readonly type: 'formalBodyMissing' }
  | { readonly type: 'formalTooLong'; readonly field: 'body' | 'reference'; readonly most: number }
  | { readonly type: 'formalDayMissing' }
  | { readonly type: 'formalDayAhead' }
  | { readonly type: 'formalChangedSince' }
  | { readonly type: 'mayNotEdit' }
  | { readonly type: 'editorialMissing'; readonly field: 'before' | 'after' }
  | { readonly type: 'editorialTooLong'; readonly field: 'before' | 'after'; readonly most: number }
  | { readonly type: 'editorialSame' }
  | { readonly type: 'editorialNotFound' }
  | { readonly type: 'editorialInSeveralPlaces'; readonly places: number }
  /** It would change numbers, or words that the decision means something by. */
  | { readonly type: 'editorialBinding'; readonly touched: readonly string[] }
  | { readonly type: 'editorialChangedSince' }
  | { readonly type: 'mayNotSetAside' }
  | { readonly type: 'unknownEditorial' }
  | { readonly type: 'editorialSetAsideAlready' };
