import type { ForumKind } from '../../src/domain/forum/policy';
import type { Rule } from '../../src/domain/forum/register';
import { breachWords } from '../../src/presentation/forum/breach-words';
import { swedish } from '../../src/presentation/texts.sv';

const TWO_YEARS =
  '”Uppdraget innehåser under två år och roterar mellan kommun och region, i samklang med ordförandeskapet för politiska samrådet.”';
const EIGHTEEN_MONTHS =
  '”Ordförandeskapet roterar bland ingående parter/verksamheter var 18:e månad. Temagrupperna kan efter konsensus förlänga ordförandeskapet, samt utse vice ordförande.”';
const BOTH_LEAVE =
  '”Om ordföranden eller vice ordförande slutar under uppdragsperioden utser huvudmannen/branschrådet ny ordförande eller vice ordförande.”';
const CHAIR_LEAVES = '”Om ordföranden slutar under uppdragsperioden utser huvudmannen ny ordförande.”';

const RULES: readonly (readonly [Rule, ForumKind, string])[] = [
  [
    'viceFromOtherPrincipal',
    'lgs',
    '”Posten som vice ordförande innehåses av den huvudman som inte har ordförandeskapet.”',
  ],
  ['viceFromOtherPrincipal', 'vvg', 'Ordföranden och vice ordföranden kommer från var sin huvudman.'],
  ['chairTerm', 'lgs', TWO_YEARS],
  ['chairTermNeedsConsensus', 'temagrupp', EIGHTEEN_MONTHS],
  ['chairAlternatesBetweenPrincipals', 'lgs', TWO_YEARS],
  ['chairRotatesBetweenParties', 'temagrupp', EIGHTEEN_MONTHS],
  ['chairRotatesBetweenParties', 'nosam', '”Ordförandeskapet roterar bland ingående parter/verksamheter.”'],
  ['successorFromSamePrincipal', 'lgs', BOTH_LEAVE],
  ['successorSitsTermOut', 'lgs', BOTH_LEAVE],
  ['successorFromSamePrincipal', 'temagrupp', CHAIR_LEAVES],
  ['successorSitsTermOut', 'nosam', CHAIR_LEAVES],
  ['chairHoldsSeat', 'nosam', '”Ordförande utses inom gruppen.”'],
];

it.each(RULES)('a departure from %s is told in the words of the charter of %s', (rule, kind, words) => {
  const nothing = { sharesPrincipal: null, isFromOtherPrincipal: false };
  const subject = { type: 'roleTerm', role: 'chair', name: 'A', ...nothing } as const;
  expect(breachWords(swedish, rule, kind, subject)).toMatch(/^Ordförande A: [^”]*/);
  expect(breachWords(swedish, rule, kind, subject).endsWith(` ${words}`)).toBe(true);
});

it('what the register plainly shows is said so, and not that it does not show it (R-06, R-07)', () => {
  const shown = { sharesPrincipal: 'region', isFromOtherPrincipal: true } as const;
  const vice = { type: 'roleTerm', role: 'viceChair', name: 'A', ...shown } as const;
  const told = (rule: Rule) => breachWords(swedish, rule, 'lgs', vice);
  expect(told('viceFromOtherPrincipal')).toContain('ordföranden och vice ordföranden kommer båda från regionen.');
  expect(told('successorFromSamePrincipal')).toContain('den nya kommer från en annan huvudman än den som slutar.');
  expect(told('chairTerm')).not.toContain('båda');
});
