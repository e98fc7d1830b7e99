import type { ForumKind } from '../../domain/forum/policy';
import type { Rule } from '../../domain/forum/register';

/** */
const TWO_YEARS =
  '”Uppdraget innehåser under två år och roterar mellan kommun och region, i samklang med ordförandeskapet för politiska samrådet.”';
/** */
const OTHER_PRINCIPAL = '”Posten som vice ordförande innehåses av den huvudman som inte har ordförandeskapet.”';
/** */
const EARLY_EXIT_IN_LGS =
  '”Om ordföranden eller vice ordförande slutar under uppdragsperioden utser huvudmannen/branschrådet ny ordförande eller vice ordförande.”';
const EARLY_EXIT = '”Om ordföranden slutar under uppdragsperioden utser huvudmannen ny ordförande.”';
/** */
const EIGHTEEN_MONTHS =
  '”Ordförandeskapet roterar bland ingående parter/verksamheter var 18:e månad. Temagrupperna kan efter konsensus förlänga ordförandeskapet, samt utse vice ordförande.”';
const ROTATES = '”Ordförandeskapet roterar bland ingående parter/verksamheter.”';
const FROM_THE_GROUP = '”Ordförande utses inom gruppen.”';

/** The charter's own words. VVG's charter is not at hand: there the rule is told in ours. */
export function quotationOf(rule: Rule, kind: ForumKind): string {
  switch (rule) {
    case 'viceFromOtherPrincipal':
      return kind === 'vvg' ? 'Ordföranden och vice ordföranden kommer från var sin huvudman.' : OTHER_PRINCIPAL;
    case 'chairTerm':
    case 'chairAlternatesBetweenPrincipals':
      return TWO_YEARS;
    case 'chairTermNeedsConsensus':
      return EIGHTEEN_MONTHS;
    case 'chairRotatesBetweenParties':
      return kind === 'temagrupp' ? EIGHTEEN_MONTHS : ROTATES;
    case 'successorFromSamePrincipal':
    case 'successorSitsTermOut':
      return kind === 'lgs' ? EARLY_EXIT_IN_LGS : EARLY_EXIT;
    case 'chairHoldsSeat':
      return FROM_THE_GROUP;
  }
}

/** What the charter says about a chair who leaves; `null` where it says nothing. */
export function onEarlyExit(kind: ForumKind): string | null {
  switch (kind) {
    case 'lgs':
      return EARLY_EXIT_IN_LGS;
    case 'temagrupp':
    case 'nosam':
      return EARLY_EXIT;
    case 'vvg':
    case 'styrgrupp':
      return null;
  }
}
