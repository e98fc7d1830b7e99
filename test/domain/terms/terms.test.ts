import { endsBefore, isReviewedBy, readTerms, roomOfTerms, type TermsFields } from '../../../src/domain/terms/terms';

const none: TermsFields = {
  ...{ conditions: '', ifUnmet: '', validUntil: '', prolongUntil: '' },
  ...{ delegatedTo: '', delegated: '', reviewOn: '' },
};
const faultsOf = (fields: Partial<TermsFields>) => readTerms({ ...none, ...fields }).faults;

describe('conditions and validity as they are typed (R-13)', () => {
  it('reads the three conditions of 003:173, with the option that they lock', () => {
    const conditions =
      'återrapportering\n\n- framtagen kommunikationsplan för införande i ordinarie verksamhet\n3. inkludering av medicinpatienter';
    const fields = { conditions, ifUnmet: ' insatsen avslutas ', validUntil: '2026-12-31', prolongUntil: '2027-12-31' };
    expect(readTerms({ ...none, ...fields })).toEqual({
      terms: {
        conditions: [
          'återrapportering',
          'framtagen kommunikationsplan för införande i ordinarie verksamhet',
          'inkludering av medicinpatienter',
        ],
        ifUnmet: 'insatsen avslutas',
        validUntil: '2026-12-31',
        prolongUntil: '2027-12-31',
      },
      faults: [],
    });
  });

  it('is nothing when nothing is typed, and either of conditions and an end by itself', () => {
    expect(readTerms(none)).toEqual({ terms: null, faults: [] });
    expect(readTerms({ ...none, conditions: 'en rapport' }).terms).toMatchObject({ validUntil: null });
    expect(readTerms({ ...none, validUntil: '2027-06-30' }).terms).toMatchObject({ conditions: [], ifUnmet: '' });
  });

  it.each<[string, Partial<TermsFields>, object]>([
    ['what happens if not, of no conditions', { ifUnmet: 'den avslutas' }, { field: 'conditions', fault: 'missing' }],
    ['an end that is no day', { validUntil: 'nyår' }, { field: 'validUntil', fault: 'notADate' }],
    ['an option to prolong what has no end', { prolongUntil: '2027-12-31' }, { field: 'validUntil', fault: 'missing' }],
    [
      'an option that is no day',
      { validUntil: '2026-12-31', prolongUntil: '2027' },
      { field: 'prolongUntil', fault: 'notADate' },
    ],
    [
      'an option that prolongs nothing',
      { validUntil: '2026-12-31', prolongUntil: '2026-12-31' },
      { field: 'prolongUntil', fault: 'notAfterValidUntil' },
    ],
    [
      'more conditions than anybody keeps track of',
      { conditions: '1\n2\n3\n4\n5\n6\n7' },
      { field: 'conditions', fault: 'tooManyConditions', most: 6 },
    ],
  ])('refuses %s', (_, fields, fault) => {
    expect(faultsOf(fields)).toEqual([fault]);
    expect(readTerms({ ...none, ...fields }).terms).toBeNull();
  });

  it('ends too soon when it would not hold on the last day to answer', () => {
    const { terms } = readTerms({ ...none, validUntil: '2026-12-31' });
    expect(endsBefore(terms ?? undefined, '2027-01-01')).toBe(true);
    expect(endsBefore(terms ?? undefined, '2026-12-31')).toBe(false);
    expect(
      endsBefore({ conditions: ['en rapport'], ifUnmet: '', validUntil: null, prolongUntil: null }, '2026-12-31'),
    ).toBe(false);
    expect(endsBefore(undefined, '2026-12-31')).toBe(false);
  });
});

describe('a delegation until further notice (R-22)', () => {
  const delegated = { delegatedTo: ' LGS styrgrupp ', delegated: 'utskrivningsprocessen', reviewOn: '2027-06-30' };

  it('says to whom, of what and when it is looked at again, with or without other terms', () => {
    const delegation = { to: 'LGS styrgrupp', matters: 'utskrivningsprocessen', reviewOn: '2027-06-30' };
    expect(readTerms({ ...none, ...delegated })).toEqual({
      terms: { conditions: [], ifUnmet: '', validUntil: null, prolongUntil: null, delegation },
      faults: [],
    });
    expect(readTerms({ ...none, conditions: 'en rapport' }).terms).not.toHaveProperty('delegation');
  });

  it.each<[Partial<TermsFields>, object]>([
    [{ delegatedTo: '' }, { field: 'delegatedTo', fault: 'missing' }],
    [{ delegated: ' ' }, { field: 'delegated', fault: 'missing' }],
    [{ reviewOn: '' }, { field: 'reviewOn', fault: 'missing' }],
    [{ reviewOn: 'i sommar' }, { field: 'reviewOn', fault: 'notADate' }],
  ])('is whole or not there: %j', (fields, fault) => {
    expect(readTerms({ ...none, ...delegated, ...fields })).toEqual({ terms: null, faults: [fault] });
  });

  it('takes room of the background, and is looked at again after the matter is answered', () => {
    expect(roomOfTerms({ ...none, ...delegated })).toBeGreaterThan(roomOfTerms(none));
    const { terms } = readTerms({ ...none, ...delegated });
    expect([isReviewedBy(terms ?? undefined, '2027-06-29'), isReviewedBy(terms ?? undefined, '2027-06-30')]).toEqual([
      ...[false, true],
    ]);
    expect(isReviewedBy(undefined, '2027-06-30')).toBe(false);
    expect(isReviewedBy(readTerms({ ...none, conditions: 'en rapport' }).terms ?? undefined, '2027-06-30')).toBe(false);
  });
});
