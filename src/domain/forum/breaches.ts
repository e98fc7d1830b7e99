import { breachesOfLength } from './breaches-of-length';
import { breachesOfChairsSeat, breachesOfVicesPrincipal } from './breaches-of-seating';
import { breachesOfSuccession } from './breaches-of-succession';
import { policyOf } from './policies';
import type { Breach, Period, Register } from './register';
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
