import { date, firstAndLast } from '../dates.en';
import type { Period, RoleTerm } from '../../domain/forum/register';
import type { LocalDate } from '../../domain/time';

export function period({ from, until }: Period): string {
  if (from === null) return until === null ? 'until further notice' : `up to and including ${date(until)}`;
  if (until === null) return `from ${date(from)}, until further notice`;
  const [first, last] = firstAndLast(from, until);
  return `${first} up to and including ${last}`;
}

export function term({ from, until, leftOn }: RoleTerm): string {
  const planned = period({ from, until });
  return leftOn === null ? planned : `${planned}, left early on ${date(leftOn)}`;
}

export const course = {
  lasting: (name: string, until: LocalDate | null, isInterim: boolean) => {
    const last = until === null ? '' : `, up to and including ${date(until)}`;
    return `${name}${last}${isInterim ? ' (member for a period)' : ''}`;
  },
  after: (lasting: string) => `then ${lasting}`,
  from: (first: LocalDate, lasting: string) => `from ${date(first)} ${lasting}`,
};
