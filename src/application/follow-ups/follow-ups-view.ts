import type { Decision } from '../../domain/decision/decision';
import type { FollowUp, FollowUps, Proposal } from '../../domain/follow-ups/follow-ups';
import type { Charter } from '../../domain/forum/charter';
import type { Register } from '../../domain/forum/register';
import type { Meetings } from '../../domain/meetings/meetings';
import type { LocalDate } from '../../domain/time';
import type { Notice } from '../notice';

interface InFollowUps {
  readonly forumId: string;
  readonly charter: Charter;
  readonly seats: Register['seats'];
  readonly meetings: Meetings;
  readonly today: LocalDate;
  readonly mayLead: boolean;
  readonly note: Notice | null;
}

/** What a person can be shown of what a forum follows up. */
export type FollowUpsView =
  | ({
      readonly card: 'followUps';
      readonly followUps: FollowUps;
      /** The latest decisions, one of which a new follow-up may come from. */
      readonly decisions: readonly Decision[];
      /** The follow-ups of the yearly cycle are not there yet. */
      readonly lacksCycle: boolean;
      /** The card stands in the channel, where nothing is changed. */
      readonly isInChannel: boolean;
      /** The id of the follow-up that is added next. */
      readonly newId: string;
      /** Counts from 0. */
      readonly page: number;
    } & InFollowUps)
  | ({
      readonly card: 'followUp';
      readonly followUp: FollowUp;
      /** Whether the follow-up waits for the reader, who may then say that it is done, or move it. */
      readonly isTheirs: boolean;
    } & InFollowUps)
  /** Found in a text, for somebody who leads to confirm. */
  | ({ readonly card: 'followUpProposal'; readonly proposal: Proposal } & InFollowUps);
