import type { Charter } from './charter';
import type { AccountId } from './person';
import { isTyped } from './typed-person';

/** When this organisation applies for something, those who take over from somebody who presides and sits for it. */
export interface Relief {
  readonly party: string;
  readonly by: readonly AccountId[];
}

/**
 * For each organisation that the person sits for: the others of the presidium, who do not sit for it. They handle what it
 * applies for. Nobody does where there are no others, or none whose account is known.
 */
export function reliefsOf({ members, roles }: Charter, person: AccountId): readonly Relief[] {
  const presidium = [...new Set([...roles.chair, ...roles.viceChair])];
  if (!presidium.includes(person)) return [];
  const partiesOf = (id: AccountId) =>
    members.flatMap((member) =>
      member.id === id && member.standing !== 'attending' && member.party !== '' ? [member.party] : [],
    );
  return [...new Set(partiesOf(person))].flatMap((party) => {
    const by = presidium.filter((id) => !isTyped(id) && !partiesOf(id).includes(party));
    return by.length === 0 ? [] : [{ party, by }];
  });
}
