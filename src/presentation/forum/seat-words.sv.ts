import type { Period, RoleTerm } from '../../domain/forum/register';
import type { LocalDate } from '../../domain/time';

export function period({ from, until }: Period): string {
  if (from === null) return until === null ? 'tills vidare' : `till och med ${until}`;
  return until === null ? `från ${from}, tills vidare` : `${from} till och med ${until}`;
}

export function term({ from, until, leftOn }: RoleTerm): string {
  const planned = period({ from, until });
  return leftOn === null ? planned : `${planned}, slutade i förtid ${leftOn}`;
}

/** How who has a seat from today and on is told: `A, till och med 2026-12-31 (tillfällig ledamot), därefter B` */
export const course = {
  lasting: (name: string, until: LocalDate | null, isInterim: boolean) => {
    const last = until === null ? '' : `, till och med ${until}`;
    return `${name}${last}${isInterim ? ' (tillfällig ledamot)' : ''}`;
  },
  /** After a member for a period. */
  after: (lasting: string) => `därefter ${lasting}`,
  from: (day: LocalDate, lasting: string) => `från ${day} ${lasting}`,
};
