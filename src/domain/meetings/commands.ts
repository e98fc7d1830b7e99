import type { Actor } from '../forum/roles';
import type { Instant, LocalDate } from '../time';
import type { Meeting, NewReport } from './meetings';

/** Something noted, as it was when the form was drawn. */
export interface SeenReport {
  readonly report: string;
  /** How many times the note had been corrected. */
  readonly after: number;
}

export type MeetingsCommand =
  | { readonly type: 'plan'; readonly by: Actor; readonly meeting: Meeting }
  /** `after`: how many times it had been changed when the form was drawn. */
  | { readonly type: 'change'; readonly by: Actor; readonly after: number; readonly meeting: Meeting }
  /** The program itself lists what a meeting is to hear of. */
  | { readonly type: 'list'; readonly report: NewReport }
  /** The decision, matter or minutes came to nothing, so no meeting is to hear of it. */
  | { readonly type: 'unlist'; readonly report: string }
  /** The notes made at these moments have been written down with the decision, the matter or the minutes that they are about. */
  | { readonly type: 'told'; readonly told: readonly { readonly report: string; readonly at: Instant }[] }
  | {
      readonly type: 'note';
      readonly by: Actor;
      readonly reports: readonly string[];
      readonly meetingId: string;
      readonly item: string;
      readonly today: LocalDate;
    }
  /** `owner` as typed, '' for none. `after`: how many times the agenda had been settled when the form was drawn. */
  | { readonly type: 'setAgendaOwner'; readonly by: Actor; readonly owner: string; readonly after: number }
  /** Of those `offered`, the steering group wants the `ticked` on the agenda. */
  | {
      readonly type: 'settleAgenda';
      readonly by: Actor;
      readonly offered: readonly string[];
      readonly ticked: readonly string[];
      readonly after: number;
    }
  /** The reports were noted on the wrong meeting or item, or had not been taken up at all. */
  | {
      readonly type: 'correct';
      readonly by: Actor;
      readonly reports: readonly SeenReport[];
      /** `null`: back on the list. */
      readonly to: { readonly meetingId: string; readonly item: string } | null;
      readonly today: LocalDate;
    };
