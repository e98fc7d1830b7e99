import { policyOf } from '../../../src/domain/forum/policies';
import type { ForumKind, Policy } from '../../../src/domain/forum/policy';

const silent: Policy = {
  wording: 'decides',
  viceFromOtherPrincipal: false,
  chairTermMonths: null,
  chairTermMayBeExtended: false,
  chairPassesBetween: null,
  successorSitsTermOut: false,
  chairHoldsSeat: false,
  appointsMembers: false,
  publishesVerifiedMinutesOnly: true,
  publishesOpenly: false,
  meetingsAYear: null,
};

/** All that the sources say of each kind; whatever is not here is not a rule. */
it.each<readonly [ForumKind, Partial<Policy>]>([
  [
    'lgs',
    {
      viceFromOtherPrincipal: true,
      chairTermMonths: 24,
      chairPassesBetween: 'principals',
      successorSitsTermOut: true,
      appointsMembers: true,
      meetingsAYear: 4,
      publishesOpenly: true,
    },
  ],
  ['vvg', { wording: 'endorses', viceFromOtherPrincipal: true }],
  [
    'temagrupp',
    {
      chairTermMonths: 18,
      chairTermMayBeExtended: true,
      chairPassesBetween: 'parties',
      successorSitsTermOut: true,
      publishesVerifiedMinutesOnly: false,
      publishesOpenly: true,
    },
  ],
  [
    'nosam',
    {
      chairPassesBetween: 'parties',
      successorSitsTermOut: true,
      chairHoldsSeat: true,
      publishesVerifiedMinutesOnly: false,
      publishesOpenly: true,
    },
  ],
  ['styrgrupp', {}],
])('%s has the rules that its charter sets, and no others', (kind, said) => {
  expect(policyOf(kind)).toEqual({ ...silent, ...said });
});
