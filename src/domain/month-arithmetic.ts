import { previousDay, type LocalDate } from './time';

/** The same day of the month so many months later, or the month's last day when the month is too short. */
export function plusMonths(date: LocalDate, months: number): LocalDate {
  const start = new Date(date);
  const landing = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months + 1, 0));
  landing.setUTCDate(Math.min(start.getUTCDate(), landing.getUTCDate()));
  return landing.toISOString().slice(0, 10);
}

/**
 * The last day of a term of so many months: the day before the same day of the month. One that begins on a day that the
 * last month has not, as on 29 February, lasts to the end of that month.
 */
export function lastDayOfTerm(from: LocalDate, months: number): LocalDate {
  const landing = plusMonths(from, months);
  return landing.slice(8) === from.slice(8) ? previousDay(landing) : landing;
}
