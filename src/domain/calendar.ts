import type { Eve } from './eves';
import type { Instant, LocalDate } from './time';
import { nextDay, previousDay } from './time';

/** Working days and clock of Europe/Stockholm. Pure: the same question always has the same answer. */
export interface Calendar {
  /** Monday to Friday, except Swedish public holidays and the eves that are taken off. */
  isWorkingDay(date: LocalDate): boolean;
  dayOf(instant: Instant): LocalDate;
  /** What the clock shows in Stockholm: `14.05`. */
  clockAt(instant: Instant): string;
  /** Midnight at the beginning of that day. */
  startOf(date: LocalDate): Instant;
  /**
   * When the clock strikes this hour of that day, from 4 to 23. Summer time neither skips nor repeats any of these
   * hours.
   */
  timeOn(date: LocalDate, hour: number): Instant;
  /** The same calendar where these eves and no others are taken off. */
  withEvesOff(eves: readonly Eve[]): Calendar;
}

/** The `count`-th working day after `from`. */
export function addWorkingDays(calendar: Calendar, from: LocalDate, count: number): LocalDate {
  return walkWorkingDays(calendar, from, count, nextDay);
}

/** The `count`-th working day before `from`. */
export function subtractWorkingDays(calendar: Calendar, from: LocalDate, count: number): LocalDate {
  return walkWorkingDays(calendar, from, count, previousDay);
}

/** That day, or the first working day after it. */
export function workingDayFrom(calendar: Calendar, date: LocalDate): LocalDate {
  return calendar.isWorkingDay(date) ? date : addWorkingDays(calendar, date, 1);
}

/** How many working days lie after `from`, up to and including `to`. 0 when `to` is not later. */
export function workingDaysBetween(calendar: Calendar, from: LocalDate, to: LocalDate): number {
  let count = 0;
  for (let date = from; date < to;) {
    date = nextDay(date);
    if (calendar.isWorkingDay(date)) count += 1;
  }
  return count;
}

function walkWorkingDays(
  calendar: Calendar,
  from: LocalDate,
  count: number,
  step: (date: LocalDate) => LocalDate,
): LocalDate {
  let date = from;
  let left = count;
  while (left > 0) {
    date = step(date);
    if (calendar.isWorkingDay(date)) left -= 1;
  }
  return date;
}
