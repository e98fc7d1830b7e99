import type { Absence, AbsenceFault, AbsenceFields } from '../../domain/forum/absence';
import type { FollowUp } from '../../domain/follow-ups/follow-ups';
import type { AccountId } from '../../domain/forum/person';
import type { MinutesStep, StartedMinutes } from '../../domain/minutes/minutes';
import type { StepTaken } from '../../domain/minutes/step-taken';
import type { ReminderName } from '../../domain/reminding/reminder-day';
import type { Ballot } from '../../domain/resolution/ballot';
import type { Started } from '../../domain/resolution/resolution';
import type { RequestedReminder } from '../../domain/resolution/reaching';
import type { Round } from '../../domain/resolution/round';
import type { LocalDate } from '../../domain/time';
import type { OutstandingStep } from '../minutes/outstanding';
import type { Notice } from '../notice';

/** What a person is shown when they are reminded. */
export type RemindingView =
  /** `receipt` is what the person did last of what the card asks for. It stands on the card from then on. */
  | {
      readonly card: 'reminder';
      readonly name: ReminderName;
      readonly viewer: AccountId;
      readonly items: readonly ReminderItem[];
      readonly receipt: Receipt | null;
    }
  /** Of the person whose chat it is: `typed` is what they last typed, and has not been kept. */
  | {
      readonly card: 'absence';
      readonly said: Absence | null;
      readonly forums: readonly string[];
      readonly typed: AbsenceFields | null;
      readonly faults: readonly AbsenceFault[];
      readonly note: Notice | null;
    }
  | { readonly card: 'receipt'; readonly from: ReminderName; readonly receipt: Receipt };

/** What somebody did about what a reminder lists. */
export interface Receipt {
  readonly of: DoneItem;
  /** How much was left that waited for them, for whoever goes on from the card; `null` when it is not told. */
  readonly left: number | null;
}

export type DoneItem =
  | { readonly kind: 'ballot'; readonly resolution: Started; readonly round: Round; readonly ballot: Ballot }
  | { readonly kind: 'step'; readonly minutes: StartedMinutes; readonly taken: StepTaken };

/**
 * What a reminder lists, as it stands now. `isWaiting`: the person still has something to do. `done`: what they have
 * done since they were reminded.
 */
export type ReminderItem =
  | {
      readonly kind: 'resolution';
      readonly resolution: Started;
      readonly round: Round;
      readonly isWaiting: boolean;
      /** The card gives the person the matter, and does not remind them of it. */
      readonly isNew: boolean;
      /** The leader who asked for the reminder, and their words; `null` when the plan did. */
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
  /** What a forum follows up, and waits for the person with; `dueOn` is `null` where no meeting is planned. */
  | {
      readonly kind: 'followUp';
      readonly forumId: string;
      readonly forumName: string;
      readonly followUp: FollowUp;
      readonly dueOn: LocalDate | null;
      readonly isWaiting: boolean;
    }
  /** What waits for others in a forum that the person leads. */
  | { readonly kind: 'outstanding'; readonly steps: readonly OutstandingStep[]; readonly isWaiting: boolean };
