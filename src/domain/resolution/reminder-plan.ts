import { addWorkingDays, subtractWorkingDays, workingDaysBetween, type Calendar } from '../calendar';
import type { ForumTime, ReminderMoment } from '../forum/forum-time';
import { nextOfficeMoment } from '../office-hours';
import type { Instant, LocalDate } from '../time';

const REMINDER_HOUR = 9;

/** When and of what those who are to answer a round hear in their own chats, unless they have answered by then. */
export interface ReminderPlan {
  /** When they are given the matter itself; `null` when the forum does not want that. */
  readonly opening: Instant | null;
  /** When those who have not answered are reminded, in order. */
  readonly reminders: readonly Instant[];
}

/**
 * The plan of a round that is sent now: the opening at once in office hours, else when they next begin; and each
 * reminder at 09.00 on its day. Nobody is reminded on the day of sending, nor on the day they are given the matter.
 */
export function planOfSending(time: ForumTime, now: Instant, lastDay: LocalDate): ReminderPlan {
  const { calendar } = time;
  const today = calendar.dayOf(now);
  const opening = time.opening ? nextOfficeMoment(calendar, now) : null;
  return {
    opening,
    reminders: remindersAfter(opening === null ? today : calendar.dayOf(opening), time, today, lastDay),
  };
}

/** The plan of a round that is extended today. Its matter has been out the whole time, so that nobody is given it anew. */
export function planOfExtension(time: ForumTime, today: LocalDate, lastDay: LocalDate): ReminderPlan {
  return { opening: null, reminders: remindersAfter(today, time, today, lastDay) };
}

function remindersAfter(
  toldOn: LocalDate,
  { calendar, reminders }: ForumTime,
  today: LocalDate,
  lastDay: LocalDate,
): readonly Instant[] {
  const days = reminders.map((moment) => dayOf(moment, calendar, today, lastDay)).filter((day) => day > toldOn);
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
