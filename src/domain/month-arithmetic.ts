import type { LocalDate } from './time';

/** The same day of the month so many months later, or the month's last day when the month is too short. */
export function plusMonths(date: LocalDate, months: number): LocalDate {
  const start = new Date(date);
  const landing = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months + 1, 0));
  landing.setUTCDate(Math.min(start.getUTCDate(), landing.getUTCDate()));
  return landing.toISOString().slice(0, 10);
}
