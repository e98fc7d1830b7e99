import type { Calendar } from '../calendar';
import { USUAL_EVES_OFF, type Eve } from '../eves';

/** When those who have not answered are reminded, each at 09.00. */
export const REMINDER_MOMENTS = ['halfTime', 'twoDaysLeft', 'lastDay'] as const;
export type ReminderMoment = (typeof REMINDER_MOMENTS)[number];

/** A forum's own customs of time. */
export interface TimeSettings {
  readonly evesOff: readonly Eve[];
  /** Whether those who are to answer get the matter in their own chats when a round opens. */
  readonly opening: boolean;
  readonly reminders: readonly ReminderMoment[];
}

export const USUAL_TIMES: TimeSettings = { evesOff: USUAL_EVES_OFF, opening: true, reminders: REMINDER_MOMENTS };

/** The same with the calendar of the forum's own working days. */
export interface ForumTime extends TimeSettings {
  readonly calendar: Calendar;
}

export function timeOf({ times }: { readonly times: TimeSettings }, calendar: Calendar): ForumTime {
  return { ...times, calendar: calendar.withEvesOff(times.evesOff) };
}
