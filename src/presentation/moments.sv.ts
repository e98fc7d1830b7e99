import { date, longDay, shortDay, time } from './dates';

/** `torsdag 18 juni 2026 kl. 14.32` */
export function fullMoment(at: string): string {
  return `${longDay(at)} kl. ${time(at)}`;
}

/** `torsdag 18 juni kl. 14.32` */
export function shortMoment(at: string): string {
  return `${shortDay(at)} kl. ${time(at)}`;
}

/** `18 juni 2026 kl. 14.32` */
export function moment(at: string): string {
  return `${date(at)} kl. ${time(at)}`;
}
