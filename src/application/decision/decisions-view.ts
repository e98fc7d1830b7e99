import type { Decision } from '../../domain/decision/decision';
import type { ChairDecisionWarning } from '../../domain/chair-decision/decide-chair-decision';
import type { ChairDecisionFault, ChairDecisionFields } from '../../domain/chair-decision/read-chair-decision';
import type { FollowUp } from '../../domain/follow-ups/follow-ups';
import type { Charter } from '../../domain/forum/charter';
import type { LocalDate } from '../../domain/time';
import type { Unreadable } from '../unreadable';

/** What a decision has set going, with the forum as it is composed today. */
export interface CameOfIt {
  readonly followUps: readonly FollowUp[];
  readonly charter: Charter;
}

/** What a person can be shown of decisions, those of the chair alone included. */
export type DecisionsView =
  /** The receipt in the form's place. The decision itself comes as a card in the channel. */
  | {
      readonly card: 'chairDecisionMade';
      readonly forumName: string;
      readonly number: string;
      readonly title: string;
    }
  | {
      readonly card: 'chairDecisionForm';
      readonly forumId: string;
      /** The id of the decision to be, so that the same form sent twice makes it once. */
      readonly decisionId: string;
      readonly charter: Charter;
      readonly fields: ChairDecisionFields;
      readonly faults: readonly ChairDecisionFault[];
      /** What speaks against the chair deciding it alone, for the chair to confirm. */
      readonly warnings: readonly ChairDecisionWarning[];
      /** The decision that this form has made already, when the form has now been sent with other content. */
      readonly made: { readonly title: string; readonly decidedOn: LocalDate } | null;
    }
  | {
      readonly card: 'decision';
      readonly decision: Decision;
      /** What the decision has set going, where that is told: the card in the channel is of the decision alone. */
      readonly cameOfIt?: CameOfIt;
    }
  /** Which decisions somebody wants as a list in a file. */
  | {
      readonly card: 'decisionListForm';
      readonly forums: readonly { readonly forumId: string; readonly shortName: string }[];
      readonly from: LocalDate;
      readonly until: LocalDate;
    }
  /** What everybody may read of a decision: neither names nor reasons. */
  | { readonly card: 'webDecision'; readonly decision: Decision }
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
      /** No decision has just those words: the decisions shown are near them. */
      readonly isOnlyNear: boolean;
    };

/** A forum where the person can decide alone. */
export interface PresidedForum {
  readonly forumId: string;
  readonly shortName: string;
}
