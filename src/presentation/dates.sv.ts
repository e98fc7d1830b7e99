import type { Instant } from '../domain/time';
import { clockTimeOf, writtenDays } from './dates';

export const { day, date, firstAndLast } = writtenDays('sv-SE');

/** A day or a moment that a line begins with: Swedish days have small letters. */
export function atStart(written: string): string {
  return written.charAt(0).toUpperCase() + written.slice(1);
}

/** `torsdag 18 juni kl. 14.32` */
export function moment(at: Instant): string {
  return `${day(at)} kl. ${clockTimeOf(at)}`;
}
