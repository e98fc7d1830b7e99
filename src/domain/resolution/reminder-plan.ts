import { addWorkingDays, subtractWorkingDays, workingDaysBetween, type Calendar } from '../calendar';
import type { ForumTime, ReminderMoment } from '../forum/forum-time';
import type { Instant, LocalDate } from '../time';

const REMINDER_HOUR = 9;

/** When those who have not answered a round that is sent today are reminded, in order. Never the same day. */
export function plannedReminders({ calendar, reminders }: ForumTime, today: LocalDate, lastDay: LocalDate) {
  const days = reminders.map((moment) => dayOf(moment, calendar, today, lastDay)).filter((day) => day > today);
  return [...new Set(days)].sort().map((day) => reminderTime(calendar, day));
}

/** When the leaders are told who has not answered: the working day before the last. */
export function tallyTime({ calendar }: ForumTime, lastDay: LocalDate): Instant {
  return reminderTime(calendar, subtractWorkingDays(calendar, lastDay, 1));
}

/** 09.00 that day. */
export function reminderTime(calendar: Calendar, day: LocalDate): Instant {
  return calendar.timeOn(day, REMINDER_HOUR);
}

function dayOf(moment: ReminderMoment, calendar: Calendar, today: LocalDate, lastDay: LocalDate): LocalDate {
  switch (moment) {
    case 'halfTime':
      return addWorkingDays(calendar, today, Math.floor(workingDaysBetween(calendar, today, lastDay) / 2));
    case 'twoDaysLeft':
      return subtractWorkingDays(calendar, lastDay, 2);
    case 'lastDay':
      return lastDay;
  }
}
