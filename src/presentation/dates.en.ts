import type { Instant, LocalDate } from '../domain/time';
import { noon } from './dates';

const LOCALE = 'en-GB';
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
const timeOnly = new Intl.DateTimeFormat(LOCALE, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** `Thursday 18 June 2026` */
export function longDay(instant: Instant): string {
  return withoutComma(weekdayAndDate, instant);
}

/** `Thursday 18 June` */
export function shortDay(instant: Instant): string {
  return withoutComma(weekdayAndDay, instant);
}

/** `18 June 2026` */
export function date(instant: Instant): string {
  return dateOnly.format(new Date(instant));
}

/** `18 June 2026`, of a day that has no time. */
export function day(on: LocalDate): string {
  return date(noon(on));
}

/** `14:32` */
export function time(instant: Instant): string {
  return timeOnly.format(new Date(instant));
}

/** `Thursday 18 June 2026, 14:32` */
export function fullMoment(at: Instant): string {
  return `${longDay(at)}, ${time(at)}`;
}

/** `Thursday 18 June, 14:32` */
export function shortMoment(at: Instant): string {
  return `${shortDay(at)}, ${time(at)}`;
}

/** `18 June 2026, 14:32` */
export function moment(at: Instant): string {
  return `${date(at)}, ${time(at)}`;
}

/** A time of day as the register keeps it, `13.30`, is written `13:30`. */
export function clock(kept: string): string {
  return kept.replace('.', ':');
}

/** Which versions of the language data write `Thursday, 18 June` differs between releases of Node. */
function withoutComma(format: Intl.DateTimeFormat, instant: Instant): string {
  return format.format(new Date(instant)).replace(',', '');
}
