import { lastDayOfTerm } from '../month-arithmetic';
import { breachesOfChairsSeat, breachesOfVicesPrincipal } from './breaches-of-seating';
import { breachesOfSuccession } from './breaches-of-succession';
import { termsBound } from './chair-terms';
import { policyOf } from './policies';
import type { Policy } from './policy';
import type { Breach, Period, Register, RoleTerm } from './register';
import { daysOf, isWithin } from './seat-holders';

/** Every departure from the charter of the forum's kind, over all the time that the register covers. */
export function breachesOf(register: Register): readonly Breach[] {
  const policy = policyOf(register.kind);
  return [
    ...breachesOfVicesPrincipal(register, policy),
    ...breachesOfLength(register, policy),
    ...breachesOfSuccession(register, policy),
    ...breachesOfChairsSeat(register, policy),
  ];
}

/** Terms that are planned to be longer than the charter says, or longer than it says without consensus. */
function breachesOfLength(register: Register, policy: Policy): readonly Breach[] {
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

/**
 * What a change brings that needs a reason: the breaches that were not there before and that nobody has exempted, and
 * those that last longer than they did.
 */
export function newBreaches(before: Register, after: Register): readonly Breach[] {
  const settled = [...breachesOf(before), ...after.exemptions.map(({ breach }) => breach)];
  return breachesOf(after).filter((breach) => {
    const isSettled = settled.some((other) => isSame(breach, other));
    return !isSettled || lastsLonger(breach, before, after);
  });
}

function lastsLonger({ subject }: Breach, before: Register, after: Register): boolean {
  const [was, is] = [timeOf(before, subject), timeOf(after, subject)];
  return was !== undefined && is !== undefined && !isWithin(is, was);
}

function timeOf({ holdings, roleTerms }: Register, subject: string): Period | undefined {
  const term = roleTerms.find(({ id }) => id === subject);
  return term === undefined ? holdings.find(({ id }) => id === subject) : daysOf(term);
}

function isSame(one: Breach, other: Breach): boolean {
  return one.rule === other.rule && one.subject === other.subject;
}
