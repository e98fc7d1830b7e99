import type { Instant, LocalDate } from '../domain/time';
import { clockTimeOf, noon } from './dates';

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

/** `torsdag 18 juni 2026` */
export function longDay(instant: Instant): string {
  return weekdayAndDate.format(new Date(instant));
}

/** `torsdag 18 juni` */
export function shortDay(instant: Instant): string {
  return weekdayAndDay.format(new Date(instant));
}

/** `18 juni 2026`, of a day that has no time. */
export function day(on: LocalDate): string {
  return date(noon(on));
}

/** `18 juni 2026` */
export function date(instant: Instant): string {
  return dateOnly.format(new Date(instant));
}

/** `14.32` */
export function time(instant: Instant): string {
  return clockTimeOf(instant);
}

/** `torsdag 18 juni 2026 kl. 14.32` */
export function fullMoment(at: Instant): string {
  return `${longDay(at)} kl. ${time(at)}`;
}

/** `torsdag 18 juni kl. 14.32` */
export function shortMoment(at: Instant): string {
  return `${shortDay(at)} kl. ${time(at)}`;
}

/** `18 juni 2026 kl. 14.32` */
export function moment(at: Instant): string {
  return `${date(at)} kl. ${time(at)}`;
}
