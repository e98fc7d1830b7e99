import type { ReminderName } from '../../domain/reminding/reminder-day';

/** What buttons on the card of a reminder say about it; '' on any other card. */
export function writtenName(name: ReminderName | null | undefined): string {
  return name == null ? '' : `${name.day}.${name.number}`;
}

/**
 * The reminder on whose card somebody taps, as the card says; `null` or nothing on any other card. The name gives no
 * rights: it only finds the person's own reminders.
 */
export interface OnReminder {
  readonly from?: ReminderName | null;
}
