import type { Principal } from '../../domain/forum/principal';
import type { Rule } from '../../domain/forum/register';

/** What is broken, after whose it is: `Ordförande Ledamot SU 1: uppdraget är längre än två år.` */
export const breachTexts = {
  rule: {
    viceFromOtherPrincipal: 'registret visar inte att ordföranden och vice ordföranden kommer från olika huvudmän.',
    chairTerm: 'uppdraget är längre än två år.',
    chairTermNeedsConsensus: 'uppdraget är längre än 18 månader.',
    chairAlternatesBetweenPrincipals: 'ordföranden kommer från samma huvudman som den förra.',
    chairRotatesBetweenParties: 'ordföranden kommer från samma part som den förra.',
    successorFromSamePrincipal: 'registret visar inte att den nya kommer från samma huvudman som den som slutar.',
    successorSitsTermOut: 'uppdraget slutar inte samma dag som det skulle ha gjort för den som slutar.',
    chairHoldsSeat: 'ordföranden har ingen plats i forumet.',
  } satisfies Record<Rule, string>,
  /** Where the register plainly shows it. */
  bothFrom: {
    region: 'ordföranden och vice ordföranden kommer båda från regionen.',
    kommun: 'ordföranden och vice ordföranden kommer båda från kommunerna.',
  } satisfies Record<Principal, string>,
  fromOtherPrincipal: 'den nya kommer från en annan huvudman än den som slutar.',
  ofForum: 'Forumet',
};
