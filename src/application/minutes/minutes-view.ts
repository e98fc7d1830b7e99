import type { Charter } from '../../domain/forum/charter';
import type { AccountId, Person } from '../../domain/forum/person';
import type { MinutesStep, StartedMinutes } from '../../domain/minutes/minutes';
import type { MinutesFault, MinutesFields } from '../../domain/minutes/read-minutes';
import type { Presence, Seatholder } from '../../domain/minutes/presence';
import type { OpenStep } from '../../domain/minutes/open-steps';
import type { ReminderName } from '../../domain/reminding/reminder-day';
import type { LocalDate } from '../../domain/time';
import type { AwaitedStep } from '../../domain/todo/task';
import type { Notice } from '../notice';
import type { Unreadable } from '../unreadable';

/** What a person can be shown of minutes on their way. */
export type MinutesView =
  | {
      readonly card: 'minutesForm';
      readonly forumId: string;
      /** The id of the minutes to be, so that the same form sent twice starts them once. */
      readonly minutesId: string;
      readonly charter: Charter;
      readonly corrects: StartedMinutes | null;
      readonly fields: MinutesFields;
      readonly faults: readonly MinutesFault[];
      /** Minutes of that day that there are already, to be seen before more are started. */
      readonly sameDay: readonly StartedMinutes[];
      readonly people: readonly Person[];
    }
  /** One step of some minutes, to the person who takes it; when it is done, what became of it. */
  | {
      readonly card: 'minutesTask';
      readonly minutes: StartedMinutes;
      readonly step: MinutesStep;
      /** The step's last day. */
      readonly dueOn: LocalDate;
      readonly viewer: AccountId;
      readonly note: Notice | null;
      /** The reminder on whose card the step is shown. There the answer to a step taken is its receipt. */
      readonly from?: ReminderName | null;
    }
  /** In the place of a step's card when it is over, or is somebody else's by now. */
  | {
      readonly card: 'minutesTaskOver';
      readonly minutes: StartedMinutes;
      readonly step: MinutesStep;
      readonly viewer: AccountId;
      /** The person is not in the forum any more, and learns nothing further of it. */
      readonly hasLeft: boolean;
    }
  | {
      readonly card: 'minutesChain';
      readonly minutes: StartedMinutes;
      readonly openSteps: readonly OpenStep[];
      readonly viewer: AccountId;
      /** Whether the minutes, when they are opened, show the reader a step that they can take. */
      readonly opensStep: boolean;
      readonly mayLead: boolean;
      readonly mayPreside: boolean;
      /** Those whom a step can be handed to. */
      readonly people: readonly Person[];
      readonly publishers: readonly Person[];
      /** The minutes that these correct, and those that correct them. */
      readonly related: readonly StartedMinutes[];
      /** Those with a step before them who have left the forum. */
      readonly gone: readonly Person[];
      /** Those whose cards have not got through to them. */
      readonly unreached: readonly AccountId[];
      readonly note: Notice | null;
    }
  /** Who was there at which item. `typed`: what was typed and could not be taken. */
  | {
      readonly card: 'minutesPresence';
      readonly minutes: StartedMinutes;
      /** Those with a seat on the day of the meeting. */
      readonly seated: readonly Seatholder[];
      readonly mayNote: boolean;
      readonly typed: {
        readonly item: string;
        readonly presence: Presence;
        readonly people: readonly number[];
      } | null;
      readonly note: Notice | null;
    }
  /** To the whole channel: how far the minutes have come, without a link to a draft. */
  | { readonly card: 'minutesStatus'; readonly minutes: StartedMinutes; readonly openSteps: readonly OpenStep[] }
  /** To the chair: what is stuck where. Without open steps it is a card that is over, whether or not anything `isLate`. */
  | {
      readonly card: 'minutesOverdue';
      readonly minutes: StartedMinutes;
      readonly openSteps: readonly OpenStep[];
      readonly publishers: readonly Person[];
      readonly gone: readonly Person[];
      readonly isLate: boolean;
    }
  /** `part` counts from 0: a long chain does not fit in one card. */
  | {
      readonly card: 'minutesExport';
      readonly minutes: StartedMinutes;
      readonly openSteps: readonly OpenStep[];
      /** Without, the links to the versions are left out. */
      readonly mayReadText: boolean;
      readonly publishers: readonly Person[];
      readonly part: number;
    }
  | {
      readonly card: 'minutesList';
      /** `null` for those of all the person's forums. */
      readonly forumId: string | null;
      readonly forums: readonly ListedMinutes[];
      /** From 0. */
      readonly page: number;
    }
  /** A file from a note taker: which of their minutes it is a version of. */
  | { readonly card: 'minutesFile'; readonly file: MinutesFile; readonly minutes: readonly StartedMinutes[] };

/** A forum's minutes as one of its members sees them. */
export interface ListedMinutes {
  readonly forumId: string;
  readonly charter: Charter;
  readonly mayStart: boolean;
  /** Each once. */
  readonly minutes: readonly ListedOne[];
  readonly unreadable: Unreadable;
}

export interface ListedOne {
  readonly minutes: StartedMinutes;
  /** What waits for the person themselves, or can still be taken by them; `null` when nothing does. */
  readonly own: { readonly step: MinutesStep; readonly dueOn: LocalDate } | null;
  /** What waits for others, to whoever leads. */
  readonly awaited: readonly AwaitedStep[];
}

/** A file handed in: where Teams keeps it, and what it holds. */
export interface MinutesFile {
  readonly url: string;
  readonly name: string;
  /** SHA-256 */
  readonly contentHash: string;
}
