import type { Instant } from '../domain/time';
import { TIME_ZONE, writtenDays } from './dates';

const LOCALE = 'en-GB';
const timeOnly = new Intl.DateTimeFormat(LOCALE, {
  timeZone: TIME_ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `Thursday 18 June 2026` and the like. */
export const { longDay, shortDay, date, day } = writtenDays(LOCALE);

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
