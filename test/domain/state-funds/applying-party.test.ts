import { applyingParty } from '../../../src/domain/state-funds/application/applying-party';

/** Which of the forum's parties applies for state funds is proposed, so that a chair's own application is not overlooked. */

const PARTIES = ['VGPV Närhälsan', 'VGPV privata vårdcentraler/PrimÖR', 'Göteborgs stad', 'Kranskommunerna', 'GR'];

it.each([
  ['VGPV Närhälsan', 'VGPV Närhälsan'],
  [' vgpv  närhälsan ', 'VGPV Närhälsan'],
  // The two applications of 003:195-236.
  ['Masthuggets vårdcentral, Närhälsan', 'VGPV Närhälsan'],
  ['Vårdcentralen för hemlösa, Närhälsan', 'VGPV Närhälsan'],
  ['Göteborgs stad, Centrum', 'Göteborgs stad'],
  ['PrimÖR', 'VGPV privata vårdcentraler/PrimÖR'],
])('%s is of %s', (organisation, party) => {
  expect(applyingParty(organisation, PARTIES)).toBe(party);
});

it.each([
  ['an organisation that is none of them', 'Bräcke diakoni'],
  ['what several parties are called', 'En vårdcentral, VGPV'],
  ['a part that is too short to tell', 'Kansliet, GR'],
  ['a part of a word', 'hälsan'],
  ['nothing', ''],
  ['nothing but a comma', ', '],
])('%s is of none', (_, organisation) => {
  expect(applyingParty(organisation, PARTIES)).toBe('');
});

it('seats of one party are one, and the same name comes before a part of it', () => {
  expect(applyingParty('Mottagningen, Närhälsan', ['VGPV Närhälsan', 'VGPV Närhälsan'])).toBe('VGPV Närhälsan');
  expect(applyingParty('Närhälsan', ['VGPV Närhälsan', 'Närhälsan'])).toBe('Närhälsan');
});
