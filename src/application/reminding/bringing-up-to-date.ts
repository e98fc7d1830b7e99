import type { RecordRef } from '../../ports/record-store';
import type { Dependencies } from '../dependencies';

/**
 * Has the reminders of a day brought in line with what they are about. They are claimed at once: whatever becomes of this
 * process until it gets to them, a claimed record is due, and another process takes them over.
 */
export async function bringUpToDate(
  { reminderDays, nudge }: Pick<Dependencies, 'reminderDays' | 'nudge'>,
  day: RecordRef,
): Promise<void> {
  // Those that cannot be read hold up nothing.
  if ((await reminderDays.look(day)) === undefined) return;
  await reminderDays.claim(day);
  nudge(day);
}
