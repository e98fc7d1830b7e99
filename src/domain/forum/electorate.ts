import type { Elector } from '../resolution/ballot';
import type { Charter } from './forum';

/** Everyone who votes as the forum is composed now: no substitutes, no proxies. */
export function electorateOf(charter: Charter): readonly Elector[] {
  return charter.members
    .filter(({ standing }) => standing === 'voting')
    .map(({ id, name, principal }) => ({ id, name, principal }));
}
