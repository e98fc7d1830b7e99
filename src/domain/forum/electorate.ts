import type { Elector } from '../resolution/ballot';
import type { Charter } from './charter';

/** Everyone who votes as the forum is composed: no substitutes, no proxies. */
export function electorateOf(charter: Charter): readonly Elector[] {
  return charter.members.flatMap((member) => {
    if (member.standing !== 'voting') return [];
    const { id, name, principal, seat } = member;
    return [{ id, name, principal, seat }];
  });
}
