import type { ReadOwner } from '../../domain/follow-ups/owners';
import type { FinalReportFault, FinalReportFields } from '../../domain/state-funds/final-report';
import type { PerCapsulamDecision } from '../../domain/decision/decision';
import type { Charter } from '../../domain/forum/charter';
import type { AccountId, Contact, Person } from '../../domain/forum/person';
import type { ReminderName } from '../../domain/reminding/reminder-day';
import type { AwayElector } from '../../domain/resolution/away';
import type { Choice } from '../../domain/resolution/ballot';
import type { DraftFields } from '../../domain/resolution/content';
import type { Enquiry } from '../../domain/resolution/enquiry';
import type { NamedForum, Offer } from '../../domain/resolution/passing';
import type { DraftFault } from '../../domain/resolution/read-draft';
import type {
  DeclinedSending,
  Draft,
  PreviewCard,
  ReferredBack,
  Started,
  Standing,
} from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';
import type { PossibleSuccession } from '../../domain/resolution/succession';
import type { Instant, LocalDate } from '../../domain/time';
import type { Deliveries } from './deliveries';
import type { Asked } from '../forum/forum-view';
import type { FormNote, Notice } from '../notice';
import type { Unreadable } from '../unreadable';

/** A reason that could not be taken as it was: shown again, so that nothing typed is lost. */
export interface TypedReason {
  readonly choice: Choice;
  readonly reason: string;
  readonly remindOn: string;
}

/** Who of the presidium handles a matter in the place of whom, by their names, since the organisation applies. */
export interface Handling {
  readonly party: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Whoever looks is the chair, and leaves it to the vice chair. */
  readonly isLeftByChair: boolean;
}

/** Who is away on the last day to answer, and how that is written on the button that sends. */
export interface AwayOnLastDay {
  readonly away: readonly AwayElector[];
  readonly seen: string;
}

/** The people a leader can hand the reworking to. */
export type Candidates = readonly Person[];

/** A matter whose text another can be begun with. */
export interface EarlierMatter {
  readonly id: string;
  readonly title: string;
  /** The number of the decision that the matter ended in; `null` for none. */
  readonly number: string | null;
  readonly standing: Standing;
  readonly changedAt: Instant;
}

/** What a person can be shown of matters. */
export type MattersView =
  /** The ways to begin a matter. `page` counts from 0; `sought` is '' when all earlier matters are listed. */
  | {
      readonly card: 'startMatter';
      readonly forumId: string;
      readonly charter: Charter;
      readonly asked: Asked;
      readonly matters: readonly EarlierMatter[];
      readonly page: number;
      readonly sought: string;
    }
  /** Where the matter comes from and where it is. */
  | {
      readonly card: 'travel';
      readonly forumName: string;
      readonly resolution: Started;
      readonly mayLead: boolean;
      /** The forum that it waits in, when the bot cannot reach it. */
      readonly unreachable: string | null;
      readonly note: Notice | null;
    }
  /** The form to hand the matter over. */
  | {
      readonly card: 'passingForm';
      readonly forumName: string;
      readonly resolution: Started;
      /** Where it can go. */
      readonly forums: readonly NamedForum[];
    }
  /** What another forum has handed over, before it is taken up. */
  | {
      readonly card: 'offer';
      readonly offer: Offer;
      readonly forumName: string;
      readonly resolution: Started;
      readonly mayLead: boolean;
      readonly note: Notice | null;
    }
  | {
      readonly card: 'draftForm';
      readonly charter: Charter;
      readonly resolution: Draft | ReferredBack;
      readonly fields: DraftFields;
      readonly faults: readonly DraftFault[];
      readonly note: FormNote | null;
      readonly maySend: boolean;
      /** The last day to answer of a matter sent at `asOf`. The form does not change by itself. */
      readonly usualLastDay: LocalDate;
      readonly asOf: Instant;
      readonly away: AwayOnLastDay;
      readonly handling: Handling | null;
    }
  /** `sentAs`: the round that the text was sent out as, if it was. */
  | { readonly card: 'draftClosed'; readonly resolution: Started; readonly sentAs: Round | null }
  | {
      readonly card: 'preview';
      readonly resolution: Draft | ReferredBack;
      readonly round: Round;
      readonly maySend: boolean;
      readonly mayHandOver: boolean;
      readonly deciding: Charter['deciding'];
      readonly shownOn: PreviewCard;
      readonly note: Notice | null;
      readonly away: AwayOnLastDay;
      /** Of the conditions. */
      readonly owners: readonly ReadOwner[];
      /** To whom something is delegated, where that is told to the forum alone; '' when it is told to everybody. */
      readonly delegatedWithin: string;
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
      /**
       * The viewer is the one who asked, and goes on with the text. The others are told that the request is answered.
       */
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
      /** The day on which the viewer, who needs time, will be reminded. */
      readonly chosenDay: LocalDate | null;
      readonly note: Notice | null;
      readonly typed: TypedReason | null;
      /** The reason of an answer that is not counted, for the person to have it back. */
      readonly givenBack?: string;
      /** The reminder on whose card the matter is shown. There the answer to a vote is its receipt. */
      readonly from?: ReminderName | null;
    }
  /** To somebody who has reacted to a card instead of answering on it. */
  | {
      readonly card: 'reaction';
      readonly resolution: Started;
      readonly round: Round;
      readonly viewer: AccountId;
      readonly chosenDay: LocalDate | null;
    }
  /** To those who lead: a member's question, to be answered or as it was. */
  | { readonly card: 'enquiry'; readonly resolution: Started; readonly round: Round; readonly enquiry: Enquiry }
  /** To whoever put it: what it was answered with. */
  | {
      readonly card: 'enquiryReply';
      readonly resolution: Started;
      readonly round: Round;
      readonly enquiry: Enquiry;
      readonly viewer: AccountId;
      readonly chosenDay: LocalDate | null;
    }
  | {
      readonly card: 'course';
      readonly resolution: Started;
      readonly round: Round;
      readonly mayPreside: boolean;
      readonly successions: readonly PossibleSuccession[];
      /** The last day that the form for an extension suggests. */
      readonly suggestedLastDay: LocalDate;
      /** The moment that the card tells of. The card does not change by itself. */
      readonly asOf: Instant;
      /** Those who had not answered then and are away before the round closes. */
      readonly away: readonly AwayElector[];
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
      /** The card is about an earlier lapse of the round, and the later lapse has a card of its own. */
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
      /** The card is about the time to answer before it was extended. */
      readonly isOver: boolean;
      readonly away: readonly AwayElector[];
    }
  /**
   * Takes the place of a card with a person who no longer leads the matter, or no longer presides over it. `round` is the
   * round that the card was about; `null` for a text that was to be sent.
   */
  | {
      readonly card: 'handedOver';
      readonly resolution: Started;
      readonly round: Round | null;
      readonly why: 'recused' | 'presidesNoMore' | 'leadsNoMore';
    }
  | {
      readonly card: 'mention';
      readonly resolution: Started;
      readonly round: Round;
      readonly members: readonly Contact[];
    }
  | {
      readonly card: 'deliveries';
      readonly resolution: Started;
      readonly round: Round;
      readonly deliveries: Deliveries;
      readonly page: number;
    }
  | { readonly card: 'delivered'; readonly resolutions: readonly Started[]; readonly unreadable: Unreadable }
  | {
      readonly card: 'rework';
      readonly resolution: Started;
      readonly round: Round;
      /** Somebody else is asked by now, or the same person on another card. */
      readonly isOver: boolean;
    }
  | { readonly card: 'outcome'; readonly resolution: Started; readonly round: Round }
  /** `page` counts from 0. */
  | {
      readonly card: 'matters';
      readonly forumId: string;
      readonly charter: Charter;
      readonly resolutions: readonly Started[];
      readonly unreadable: Unreadable;
      readonly page: number;
    }
  /** What a decision holds on and for how long, with what has come of it, and what to do about it for those who lead. */
  | {
      readonly card: 'terms';
      readonly charter: Charter;
      readonly decision: PerCapsulamDecision;
      readonly mayLead: boolean;
      readonly note: Notice | null;
      /** A report that was typed and could not be taken. */
      readonly typed: { readonly fields: FinalReportFields; readonly faults: readonly FinalReportFault[] } | null;
    }
  /** Which parties have taken their own formal decision. `typed`: what was typed and could not be taken. */
  | {
      readonly card: 'formalDecisions';
      readonly charter: Charter;
      readonly decision: PerCapsulamDecision;
      readonly mayLead: boolean;
      /** The parties whose seats the reader has. */
      readonly sitsFor: readonly string[];
      readonly typed: {
        readonly party: number;
        readonly body: string;
        readonly on: string;
        readonly reference: string;
      } | null;
      readonly note: Notice | null;
    }
  /** The versions of a decision's text. `typed`: what was typed and could not be taken. */
  | {
      readonly card: 'editorial';
      readonly charter: Charter;
      readonly decision: PerCapsulamDecision;
      readonly mayEdit: boolean;
      readonly maySetAside: boolean;
      readonly typed: { readonly before: string; readonly becomes: string; readonly why: string } | null;
      readonly note: Notice | null;
    }
  /** `page` counts from 0: the history of a large forum's matter does not fit in one card. */
  | { readonly card: 'history'; readonly mayLead: boolean; readonly resolution: Started; readonly page: number };
