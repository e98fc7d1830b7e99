import type { ForumKind } from '../../domain/forum/policy';
import type { Rule } from '../../domain/forum/register';
import type { Texts } from '../texts';
import type { BreachSubject } from './breach-subjects';
import { quotationOf } from './charter-quotations';

/** What is broken, by whom, and the charter's own words for it. */
export function breachWords(texts: Texts, rule: Rule, kind: ForumKind, subject: BreachSubject): string {
  return `${whose(texts, subject)}: ${brokenBy(texts, rule, subject)} ${quotationOf(texts, rule, kind)}`;
}

/** How the rule was broken. What the register plainly shows is said too. */
function brokenBy({ register: { breach: t } }: Texts, rule: Rule, subject: BreachSubject): string {
  if (subject?.type !== 'roleTerm') return t.rule[rule];
  const { sharesPrincipal, isFromOtherPrincipal } = subject;
  if (rule === 'viceFromOtherPrincipal' && sharesPrincipal !== null) return t.bothFrom[sharesPrincipal];
  return rule === 'successorFromSamePrincipal' && isFromOtherPrincipal ? t.fromOtherPrincipal : t.rule[rule];
}

function whose({ register: t }: Texts, subject: BreachSubject): string {
  if (subject === null) return t.breach.ofForum;
  const what = subject.type === 'holding' ? t.seat(subject.seat) : t.role[subject.role];
  return subject.name === null ? what : `${what} ${subject.name}`;
}
