import type { ReminderName } from '../../domain/reminding/reminder-day';

/**
 * The reminder on whose card somebody taps, as the card says; `null` or nothing on any other card. It gives no rights: it
 * only finds the person's own reminders.
 */
export interface OnReminder {
  readonly from?: ReminderName | null;
}
