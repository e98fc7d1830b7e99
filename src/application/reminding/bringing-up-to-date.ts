import type { RecordRef } from '../../ports/record-store';
import type { Dependencies } from '../dependencies';

/**
 * Has the reminders of a day brought in line with what they are about. The day is claimed at once: a claimed record is
 * due, so another process takes it over if this one ends before it gets to it.
 */
export async function bringUpToDate(
  { reminderDays, nudge }: Pick<Dependencies, 'reminderDays' | 'nudge'>,
  day: RecordRef,
): Promise<void> {
  // A day that cannot be read holds up nothing else.
  if ((await reminderDays.look(day)) === undefined) return;
  await reminderDays.claim(day);
  nudge(day);
}
