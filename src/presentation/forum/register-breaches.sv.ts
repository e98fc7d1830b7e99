import type { ForumKind } from '../../domain/forum/policy';
import type { Principal } from '../../domain/forum/principal';
import type { Rule } from '../../domain/forum/register';
import type { BreachSubject } from './breach-subjects';
import { quotationOf } from './charter-quotations.sv';
import { roleName } from './register-faults.sv';

const BROKEN: Readonly<Record<Rule, string>> = {
  viceFromOtherPrincipal: 'registret visar inte att ordföranden och vice ordföranden kommer från olika huvudmän.',
  chairTerm: 'uppdraget är längre än två år.',
  chairTermNeedsConsensus: 'uppdraget är längre än 18 månader.',
  chairAlternatesBetweenPrincipals: 'ordföranden kommer från samma huvudman som den förra.',
  chairRotatesBetweenParties: 'ordföranden kommer från samma part som den förra.',
  successorFromSamePrincipal: 'registret visar inte att den nya kommer från samma huvudman som den som slutar.',
  successorSitsTermOut: 'uppdraget slutar inte samma dag som det skulle ha gjort för den som slutar.',
  chairHoldsSeat: 'ordföranden har ingen plats i forumet.',
};

const SIDE: Readonly<Record<Principal, string>> = { region: 'regionen', kommun: 'kommunerna' };

/** What is broken, by whom, and the rule's own words. */
export function breachWords(rule: Rule, kind: ForumKind, subject: BreachSubject): string {
  return `${whose(subject)}: ${brokenBy(rule, subject)} ${quotationOf(rule, kind)}`;
}

/** What the register plainly shows is said so. */
function brokenBy(rule: Rule, subject: BreachSubject): string {
  if (subject?.type !== 'roleTerm') return BROKEN[rule];
  const { sharesPrincipal, isFromOtherPrincipal } = subject;
  if (rule === 'viceFromOtherPrincipal' && sharesPrincipal !== null) {
    return `ordföranden och vice ordföranden kommer båda från ${SIDE[sharesPrincipal]}.`;
  }
  return rule === 'successorFromSamePrincipal' && isFromOtherPrincipal
    ? 'den nya kommer från en annan huvudman än den som slutar.'
    : BROKEN[rule];
}

function whose(subject: BreachSubject): string {
  if (subject === null) return 'Forumet';
  const what = subject.type === 'holding' ? `plats ${subject.seat}` : roleName[subject.role];
  const lead = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  return subject.name === null ? lead : `${lead} ${subject.name}`;
}
