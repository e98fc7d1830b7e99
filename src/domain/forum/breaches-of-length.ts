import { lastDayOfTerm } from '../month-arithmetic';
import { termsBound } from './chair-terms';
import type { Policy } from './policy';
import type { Breach, Register, RoleTerm } from './register';

/** Terms that are planned to be longer than the charter says, or longer than it says without consensus. */
export function breachesOfLength(register: Register, policy: Policy): readonly Breach[] {
  const { chairTermMonths: months, chairTermMayBeExtended } = policy;
  if (months === null) return [];
  const rule = chairTermMayBeExtended ? 'chairTermNeedsConsensus' : 'chairTerm';
  return termsBound(register, policy)
    .filter((term) => isLonger(term, months))
    .map(({ id }) => ({ rule, subject: id }));
}

function isLonger({ from, until }: RoleTerm, months: number): boolean {
  return from !== null && until !== null && until > lastDayOfTerm(from, months);
}
