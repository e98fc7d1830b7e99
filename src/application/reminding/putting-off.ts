import type { Day, PendingReminder } from '../../domain/reminding/reminder-day';
import type { Instant } from '../../domain/time';
import type { Dependencies } from '../dependencies';
import { askReminder } from './asking-reminder';

/**
 * Puts what the person was to be reminded of on their reminders of another day, such as the next working day when it was
 * too late for its own. A reminder of that day may have been sent already.
 */
export async function putOff(
  dependencies: Pick<Dependencies, 'reminderDays' | 'calendar' | 'nudge'>,
  { person, evesOff }: Day,
  { matters, notBefore: since }: PendingReminder,
  moment: Instant,
): Promise<void> {
  await askReminder(dependencies, person, { moment, since, evesOff, matters });
}
