import type { Day, Reminded } from '../../domain/reminding/reminder-day';
import { nextDaysTime } from '../../domain/reminding/reminder-times';
import type { Instant } from '../../domain/time';
import type { Dependencies } from '../dependencies';
import { askReminder } from './asking-reminder';

/**
 * Puts matters that were too late for their day on the person's reminders of the next working day. `since` is when the
 * person was to be reminded: a reminder of the next day may have been sent before the matters are put off.
 */
export async function putOff(
  dependencies: Pick<Dependencies, 'reminderDays' | 'calendar' | 'nudge'>,
  day: Day,
  matters: readonly Reminded[],
  since: Instant,
): Promise<void> {
  const { person, evesOff } = day;
  const request = { moment: nextDaysTime(day, dependencies.calendar), since, evesOff, matters };
  await askReminder(dependencies, person, request);
}
