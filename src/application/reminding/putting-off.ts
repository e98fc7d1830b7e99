import type { Day, RemindedMatter } from '../../domain/reminding/reminder-day';
import { nextDaysTime } from '../../domain/reminding/reminder-times';
import type { Dependencies } from '../dependencies';
import { askReminder } from './asking';

/** Puts matters that were too late for their day on the person's reminders of the next working day. */
export async function putOff(
  dependencies: Pick<Dependencies, 'reminderDays' | 'calendar' | 'clock' | 'nudge'>,
  day: Day,
  matters: readonly RemindedMatter[],
): Promise<void> {
  const { calendar, clock } = dependencies;
  const { person, evesOff } = day;
  const request = { moment: nextDaysTime(day, calendar), since: clock.now(), evesOff, matters };
  await askReminder(dependencies, person, request);
}
