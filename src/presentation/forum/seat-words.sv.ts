import type { Period, RoleTerm } from '../../domain/forum/register';
import type { NamedStretch } from './seat-course';

const VACANT = 'vakant';

export function period({ from, until }: Period): string {
  if (from === null) return until === null ? 'tills vidare' : `till och med ${until}`;
  return until === null ? `från ${from}, tills vidare` : `${from} till och med ${until}`;
}

export function term({ from, until, leftOn }: RoleTerm): string {
  const planned = period({ from, until });
  return leftOn === null ? planned : `${planned}, slutade i förtid ${leftOn}`;
}

/** `A, till och med 2026-12-31 (tillfällig ledamot), därefter B` */
export function course(stretches: readonly NamedStretch[]): string {
  return stretches
    .map((stretch, index) => {
      const previous = stretches[index - 1];
      if (previous === undefined) return lasting(stretch);
      const lead = previous.interim ? 'därefter' : `från ${stretch.from ?? ''}`;
      return `${lead} ${lasting(stretch)}`;
    })
    .join(', ');
}

function lasting({ name, until, interim }: NamedStretch): string {
  if (name === null) return VACANT;
  const last = until === null ? '' : `, till och med ${until}`;
  return `${name}${last}${interim ? ' (tillfällig ledamot)' : ''}`;
}
