import { beginningOf } from './first-day';
import type { Policy } from './policy';
import type { Register, Role, RoleTerm } from './register';

export function termsOf({ roleTerms }: Register, ...roles: readonly Role[]): readonly RoleTerm[] {
  return roleTerms.filter(({ role }) => roles.includes(role));
}

/** The terms that the rules for a chair's term bind: where the vice chair is the other principal's, also theirs. */
export function termsBound(register: Register, { viceFromOtherPrincipal }: Policy): readonly RoleTerm[] {
  return viceFromOtherPrincipal ? termsOf(register, 'chair', 'viceChair') : termsOf(register, 'chair');
}

/** The latest of the terms in the same role that began before this one. */
export function termBefore(register: Register, term: RoleTerm): RoleTerm | undefined {
  return termsOf(register, term.role)
    .filter((other) => beginningOf(other) < beginningOf(term))
    .sort((one, other) => (beginningOf(one) < beginningOf(other) ? -1 : 1))
    .at(-1);
}
