import type { Instant } from '../domain/time';
import { clockTimeOf, writtenDays } from './dates';

export const { longDay, shortDay, date, day } = writtenDays('sv-SE');

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
