import { namesForum, namesPerson, termsForEverybody } from '../../../src/domain/terms/delegated-to';
import { aDecision } from '../../support/store-samples';

/** A decision may name another deciding forum (R-22, 000:81); a person is never published by that, nor found. */

const of = aDecision({
  shortName: 'VGR',
  forumName: 'Ledningsgrupp för samverkan',
  parties: [{ name: 'Sjukhusen i väster', principal: 'region' }],
});

describe('whom something is delegated to', () => {
  it.each([
    'LGS styrgrupp',
    'styrgruppen',
    'VVG',
    'VGR:s styrgrupp',
    'VGRs styrgrupp',
    'beredningsgruppen för VGR',
    'Ledningsgrupp för samverkan',
    'the LGS steering group',
    'Sjukhusen i Väster',
    'plats 4',
  ])('is known for a forum, an organisation or a seat: %s', (to) => {
    expect(namesForum(to, of)).toBe(true);
  });

  it.each(['Testperson Provsson', 'LGS styrgrupp genom Provsson', 'Provsson, Sjukhusen i väster', 'Temagrupp äldre'])(
    'may be a person: %s',
    (to) => {
      expect(namesForum(to, of)).toBe(false);
    },
  );

  it('is no person of the forum, however their name is written', () => {
    const members = [{ name: 'Testperson Provsson' }, { name: ' ' }];
    expect(namesPerson('testperson  PROVSSON (LGS)', members)).toBe(true);
    expect(namesPerson('LGS styrgrupp', members)).toBe(false);
    expect(namesPerson('Provsson', members)).toBe(false);
    expect(namesPerson('', members)).toBe(false);
  });
});

it('everybody reads of a forum, and not of what may be a person; a decision of before as well', () => {
  const { terms } = of;
  if (terms === null) throw new Error('the sample has terms');
  const delegated = (to: string) => ({
    ...terms,
    delegation: { to, matters: 'utskrivningar', reviewOn: '2027-06-30' },
  });
  const known = delegated('LGS styrgrupp');
  expect(termsForEverybody({ ...of, terms: known })).toBe(known);
  expect(termsForEverybody({ ...of, terms: delegated('Testperson Provsson') })).toEqual(delegated(''));
  expect(termsForEverybody(of)).toBe(terms);
  expect(termsForEverybody({ ...of, terms: null })).toBeNull();
});
