import type { Instant } from '../domain/time';
import { clockTimeOf, writtenDays } from './dates';

export const { day, date } = writtenDays('sv-SE');

/** `torsdag 18 juni kl. 14.32` */
export function moment(at: Instant): string {
  return `${day(at)} kl. ${clockTimeOf(at)}`;
}
