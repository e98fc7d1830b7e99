import { principalShared } from '../../domain/forum/breaches-of-seating';
import { isFromOtherPrincipal } from '../../domain/forum/breaches-of-succession';
import type { Principal } from '../../domain/forum/principal';
import type { Breach, Holding, Register, RoleTerm } from '../../domain/forum/register';
import type { NameOf } from './person-names';

/** Whose term or holding departs from the charter; `null` for the name when nobody knows it. */
export type BreachSubject =
  | {
      readonly type: 'roleTerm';
      readonly role: RoleTerm['role'];
      readonly name: string | null;
      /** The principal that both people plainly come from, by the register, when a rule about that is broken. */
      readonly sharesPrincipal: Principal | null;
      readonly isFromOtherPrincipal: boolean;
    }
  | { readonly type: 'holding'; readonly seat: Holding['seat']; readonly name: string | null }
  | null;

export function roleTermOrHolding(register: Register, subject: Breach['subject'], nameOf: NameOf): BreachSubject {
  const { roleTerms, holdings } = register;
  const term = roleTerms.find(({ id }) => id === subject);
  if (term !== undefined) {
    return {
      type: 'roleTerm',
      role: term.role,
      name: nameOf(term.person),
      sharesPrincipal: principalShared(register, term),
      isFromOtherPrincipal: isFromOtherPrincipal(register, term),
    };
  }
  const holding = holdings.find(({ id }) => id === subject);
  return holding === undefined ? null : { type: 'holding', seat: holding.seat, name: nameOf(holding.person) };
}
