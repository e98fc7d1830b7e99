import type { Instant } from '../domain/time';
import { TIME_ZONE, writtenDays } from './dates';

const LOCALE = 'en-GB';
const timeOnly = new Intl.DateTimeFormat(LOCALE, {
  timeZone: TIME_ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

export const { day, date, firstAndLast } = writtenDays(LOCALE);

/** `Thursday 18 June, 14:32` */
export function moment(at: Instant): string {
  return `${day(at)}, ${timeOnly.format(new Date(at))}`;
}

/** A time of day as the register keeps it, `13.30`, is written `13:30`. */
export function clock(kept: string): string {
  return kept.replace('.', ':');
}
