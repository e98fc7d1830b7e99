import type { Charter } from '../../domain/forum/charter';
import type { Meetings } from '../../domain/meetings/meetings';
import type { LocalDate } from '../../domain/time';
import type { Notice } from '../notice';
import type { MeetingFields } from './planning';

/** What a person can be shown of a forum's meetings. */
export type MeetingsView =
  | {
      readonly card: 'meetings';
      readonly forumId: string;
      readonly charter: Charter;
      readonly meetings: Meetings;
      readonly today: LocalDate;
      readonly mayLead: boolean;
      /** A form that could not be taken as it was: shown again, so that nothing typed is lost. */
      readonly typed: MeetingFields | null;
      readonly note: Notice | null;
    }
  /** What the next meeting is told ("Anmälan"). */
  | {
      readonly card: 'reports';
      readonly forumId: string;
      readonly charter: Charter;
      readonly meetings: Meetings;
      readonly today: LocalDate;
      readonly mayLead: boolean;
      readonly note: Notice | null;
    };
