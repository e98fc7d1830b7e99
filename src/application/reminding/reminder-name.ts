import type { ReminderName } from '../../domain/reminding/reminder-day';

/** What buttons on the card of a reminder say about it; '' on any other card. */
export function writtenName(name: ReminderName | null | undefined): string {
  return name == null ? '' : `${name.day}.${name.number}`;
}
