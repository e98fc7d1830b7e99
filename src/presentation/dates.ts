import type { Instant, LocalDate } from '../domain/time';

const LOCALE = 'sv-SE';
const timeZone = 'Europe/Stockholm';

const weekdayAndDate = new Intl.DateTimeFormat(LOCALE, {
  timeZone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const weekdayAndDay = new Intl.DateTimeFormat(LOCALE, { timeZone, weekday: 'long', day: 'numeric', month: 'long' });
const dateOnly = new Intl.DateTimeFormat(LOCALE, { timeZone, day: 'numeric', month: 'long', year: 'numeric' });
const clock = new Intl.DateTimeFormat(LOCALE, { timeZone, hour: '2-digit', minute: '2-digit' });
const isoDay = new Intl.DateTimeFormat(LOCALE, { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });

/** `torsdag 18 juni 2026` */
export function longDay(instant: Instant): string {
  return weekdayAndDate.format(new Date(instant));
}

/** `torsdag 18 juni` */
export function shortDay(instant: Instant): string {
  return weekdayAndDay.format(new Date(instant));
}

/** `18 juni 2026` */
export function date(instant: Instant): string {
  return dateOnly.format(new Date(instant));
}

/** `14.32` */
export function time(instant: Instant): string {
  return clock.format(new Date(instant)).replace(':', '.');
}

/** The day in Stockholm. */
export function dayOf(instant: Instant): LocalDate {
  return isoDay.format(new Date(instant));
}

/** A day as a moment within it, for the functions above. */
export function noon(day: LocalDate): Instant {
  return `${day}T12:00:00.000Z`;
}
