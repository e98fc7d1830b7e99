import type { Period, RoleTerm } from '../../domain/forum/register';
import type { LocalDate } from '../../domain/time';
import { date, firstAndLast } from '../dates.sv';

export function period({ from, until }: Period): string {
  if (from === null) return until === null ? 'tills vidare' : `till och med ${date(until)}`;
  if (until === null) return `från ${date(from)}, tills vidare`;
  const [first, last] = firstAndLast(from, until);
  return `${first} till och med ${last}`;
}

export function term({ from, until, leftOn }: RoleTerm): string {
  const planned = period({ from, until });
  return leftOn === null ? planned : `${planned}, slutade i förtid ${date(leftOn)}`;
}

/** How who has a seat from today and on is told: `A, till och med 31 december 2026 (tillfällig ledamot), därefter B` */
export const course = {
  lasting: (name: string, until: LocalDate | null, isInterim: boolean) => {
    const last = until === null ? '' : `, till och med ${date(until)}`;
    return `${name}${last}${isInterim ? ' (tillfällig ledamot)' : ''}`;
  },
  /** After a member for a period. */
  after: (lasting: string) => `därefter ${lasting}`,
  from: (first: LocalDate, lasting: string) => `från ${date(first)} ${lasting}`,
};
