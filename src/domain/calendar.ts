import type { Instant, LocalDate } from './time';
import { nextDay } from './time';

/** Working days and clock of Europe/Stockholm. Pure: the same question always has the same answer. */
export interface Calendar {
  /** Monday to Friday, except Swedish public holidays. */
  isWorkingDay(date: LocalDate): boolean;
  dayOf(instant: Instant): LocalDate;
  /** Midnight at the beginning of that day. */
  startOf(date: LocalDate): Instant;
  /** 16.00 that day. */
  closingTime(date: LocalDate): Instant;
}

/** The `count`-th working day after `from`. */
export function addWorkingDays(calendar: Calendar, from: LocalDate, count: number): LocalDate {
  let date = from;
  let left = count;
  while (left > 0) {
    date = nextDay(date);
    if (calendar.isWorkingDay(date)) left -= 1;
  }
  return date;
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
