import type { Decision } from '../../domain/decision/decision';
import type { Charter } from '../../domain/forum/charter';
import type { Meetings } from '../../domain/meetings/meetings';
import type { LocalDate } from '../../domain/time';
import type { Notice } from '../notice';
import type { Unreadable } from '../unreadable';

/** A meeting as typed. */
export interface MeetingFields {
  /** The id of the meeting that is changed, or of the meeting to be, so that the same form sent twice plans it once. */
  readonly id: string;
  readonly on: string;
  readonly from: string;
  readonly until: string;
  readonly place: string;
  readonly isDigital: boolean;
}

/** What a person can be shown of a forum's meetings. */
export type MeetingsView =
  | {
      readonly card: 'meetings';
      readonly forumId: string;
      readonly charter: Charter;
      readonly meetings: Meetings;
      readonly today: LocalDate;
      /** What the clock shows: `14.05`. */
      readonly time: string;
      readonly mayLead: boolean;
      /** The card stands in the channel, where nothing is changed. */
      readonly isInChannel: boolean;
      /** The id of the meeting that is planned next. */
      readonly newId: string;
      /** The form that could not be taken as it was, shown again so that nothing typed is lost. */
      readonly typed: MeetingFields | null;
      readonly note: Notice | null;
    }
  /** What the next meeting is told ("Till nästa möte"). */
  | {
      readonly card: 'reports';
      readonly forumId: string;
      readonly charter: Charter;
      readonly meetings: Meetings;
      readonly today: LocalDate;
      /** What the clock shows: `14.05`. */
      readonly time: string;
      readonly mayLead: boolean;
      /** The card stands in the channel, where nothing is changed. */
      readonly isInChannel: boolean;
      /** The id of the follow-up that is added next. */
      readonly newId: string;
      /** The latest decisions, by which the decisions on the list are named. */
      readonly decisions: readonly Decision[];
      readonly unreadable: Unreadable;
      readonly note: Notice | null;
    };
