import { termBefore, termsBound } from './chair-terms';
import { beginningOf, seatBehind } from './first-day';
import type { Policy } from './policy';
import type { Breach, Register, RoleTerm, Rule } from './register';

/**
 * Breaches by terms that follow on another. Whoever takes over in mid-term comes from the principal of the chair who left
 * and sits the term out; the chair of a new term comes from another principal or party than the last.
 */
export function breachesOfSuccession(register: Register, policy: Policy): readonly Breach[] {
  return termsBound(register, policy).flatMap((term) => {
    const previous = termBefore(register, term);
    if (previous === undefined) return [];
    const rules =
      policy.successorSitsTermOut && takesOverInMidTerm(term, previous)
        ? brokenBySuccessor(register, term, previous)
        : brokenByAlternation(register, policy, term, previous);
    return rules.map((rule) => ({ rule, subject: term.id }));
  });
}

function takesOverInMidTerm(term: RoleTerm, { until, leftOn }: RoleTerm): boolean {
  return leftOn !== null && (until === null || beginningOf(term) < until);
}

/** A successor without a seat breaks the rule too, since nothing shows from which principal they come. */
function brokenBySuccessor(register: Register, term: RoleTerm, left: RoleTerm): readonly Rule[] {
  const seat = seatBehind(register, term);
  const isSamePrincipal = seat !== undefined && seat.principal === seatBehind(register, left)?.principal;
  const sitsTermOut = left.until === null || term.until === left.until;
  return [
    ...(isSamePrincipal ? [] : (['successorFromSamePrincipal'] as const)),
    ...(sitsTermOut ? [] : (['successorSitsTermOut'] as const)),
  ];
}

/** Whether whoever took over plainly comes from another principal than the one who left. */
export function isFromOtherPrincipal(register: Register, term: RoleTerm): boolean {
  const left = termBefore(register, term);
  const [own, last] = [seatBehind(register, term), left && seatBehind(register, left)];
  return own !== undefined && last !== undefined && own.principal !== last.principal;
}

/** No rule is broken when the register does not show where the previous chair came from. */
function brokenByAlternation(
  register: Register,
  { chairPassesBetween }: Policy,
  term: RoleTerm,
  previous: RoleTerm,
): readonly Rule[] {
  const seat = seatBehind(register, term);
  const last = seatBehind(register, previous);
  if (term.role !== 'chair' || seat === undefined || last === undefined) return [];
  switch (chairPassesBetween) {
    case 'principals':
      return seat.principal === last.principal ? ['chairAlternatesBetweenPrincipals'] : [];
    case 'parties':
      return seat.party !== '' && seat.party === last.party ? ['chairRotatesBetweenParties'] : [];
    case null:
      return [];
  }
}
