import type { ForumKind } from '../../domain/forum/policy';
import type { Rule } from '../../domain/forum/register';
import type { Texts } from '../texts';

/** What the charter of such a forum says of a rule. */
export function quotationOf({ register: { quotation: t } }: Texts, rule: Rule, kind: ForumKind): string {
  switch (rule) {
    case 'viceFromOtherPrincipal':
      return kind === 'vvg' ? t.viceFromOtherPrincipalInOurWords : t.viceFromOtherPrincipal;
    case 'chairTerm':
    case 'chairAlternatesBetweenPrincipals':
      return t.twoYears;
    case 'chairTermNeedsConsensus':
      return t.eighteenMonths;
    case 'chairRotatesBetweenParties':
      return kind === 'temagrupp' ? t.eighteenMonths : t.rotates;
    case 'successorFromSamePrincipal':
    case 'successorSitsTermOut':
      return kind === 'lgs' ? t.earlyExitInLgs : t.earlyExit;
    case 'chairHoldsSeat':
      return t.fromTheGroup;
  }
}

/** What the charter says about a chair who leaves; `null` where it says nothing. */
export function onEarlyExit({ register: { quotation: t } }: Texts, kind: ForumKind): string | null {
  switch (kind) {
    case 'lgs':
      return t.earlyExitInLgs;
    case 'temagrupp':
    case 'nosam':
      return t.earlyExit;
    case 'vvg':
    case 'styrgrupp':
      return null;
  }
}
