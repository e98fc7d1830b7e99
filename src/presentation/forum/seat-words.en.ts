import type { Period, RoleTerm } from '../../domain/forum/register';
import type { LocalDate } from '../../domain/time';

export function period({ from, until }: Period): string {
  if (from === null) return until === null ? 'until further notice' : `until and including ${until}`;
  return until === null ? `from ${from}, until further notice` : `${from} until and including ${until}`;
}

export function term({ from, until, leftOn }: RoleTerm): string {
  const planned = period({ from, until });
  return leftOn === null ? planned : `${planned}, left early on ${leftOn}`;
}

export const course = {
  lasting: (name: string, until: LocalDate | null, isInterim: boolean) => {
    const last = until === null ? '' : `, until and including ${until}`;
    return `${name}${last}${isInterim ? ' (member for a period)' : ''}`;
  },
  after: (lasting: string) => `then ${lasting}`,
  from: (day: LocalDate, lasting: string) => `from ${day} ${lasting}`,
};
