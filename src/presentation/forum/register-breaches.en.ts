import type { Principal } from '../../domain/forum/principal';
import type { Rule } from '../../domain/forum/register';

export const breachTexts = {
  rule: {
    viceFromOtherPrincipal:
      'the register does not show that the chair and the vice chair come from different principals.',
    chairTerm: 'the term is longer than two years.',
    chairTermNeedsConsensus: 'the term is longer than 18 months.',
    chairAlternatesBetweenPrincipals: 'the chair comes from the same principal as the one before.',
    chairRotatesBetweenParties: 'the chair comes from the same party as the one before.',
    successorFromSamePrincipal:
      'the register does not show that the new one comes from the same principal as the one who leaves.',
    successorSitsTermOut: 'the term does not end on the day when it would have ended for the one who leaves.',
    chairHoldsSeat: 'the chair has no seat in the forum.',
  } satisfies Record<Rule, string>,
  bothFrom: {
    region: 'the chair and the vice chair both come from the region.',
    kommun: 'the chair and the vice chair both come from the municipalities.',
  } satisfies Record<Principal, string>,
  fromOtherPrincipal: 'the new one comes from another principal than the one who leaves.',
  ofForum: 'The forum',
};
