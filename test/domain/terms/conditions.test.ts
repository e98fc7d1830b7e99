import { typedCondition, withoutDays } from '../../../src/domain/terms/conditions';
import { metTooSoon, readTerms, type TermsFields } from '../../../src/domain/terms/terms';

/** Whose a condition is and by when stand after it on its line, and are read as data. */
const none: TermsFields = {
  ...{ conditions: '', ifUnmet: '', validUntil: '', prolongUntil: '' },
  ...{ delegatedTo: '', delegated: '', reviewOn: '' },
};
const read = (conditions: string) => readTerms({ ...none, conditions });

it('reads who and by when of 003:173, either of them alone, and the day as people write it', () => {
  const typed = [
    '1. återrapportering; Sjukhusen i väster; 2026-11-30',
    '- framtagen kommunikationsplan; senast 30 september 2026',
    'inkludering av medicinpatienter ; LGS ;',
    'utan någon',
  ].join('\n');
  expect(read(typed)).toEqual({
    terms: {
      conditions: ['återrapportering', 'framtagen kommunikationsplan', 'inkludering av medicinpatienter', 'utan någon'],
      duties: [
        { condition: 1, owner: 'Sjukhusen i väster', due: '2026-11-30' },
        { condition: 2, owner: '', due: '2026-09-30' },
        { condition: 3, owner: 'LGS', due: null },
      ],
      ...{ ifUnmet: '', validUntil: null, prolongUntil: null },
    },
    faults: [],
  });
});

describe('who is written with a capital letter, or as a seat by its number; a sentence may go on after a semicolon', () => {
  it.each([
    [
      'medlen redovisas i februari; annars återbetalas medlen',
      'medlen redovisas i februari; annars återbetalas medlen',
      '',
    ],
    ['a report in February; else the funds are repaid', 'a report in February; else the funds are repaid', ''],
    [
      'redovisas i februari; annars återbetalas medlen; Närhälsan',
      'redovisas i februari; annars återbetalas medlen',
      'Närhälsan',
    ],
    ['en rapport; ärligt menad', 'en rapport; ärligt menad', ''],
    ['en rapport; Ängelns vårdcentral', 'en rapport', 'Ängelns vårdcentral'],
    ['en rapport; plats 2', 'en rapport', 'plats 2'],
    ['a report; seat 12', 'a report', 'seat 12'],
    ['en rapport; platser söks', 'en rapport; platser söks', ''],
  ])('%s', (line, text, owner) => {
    const { terms } = read(line);
    expect(terms?.conditions).toEqual([text]);
    expect(terms?.duties).toEqual(owner === '' ? undefined : [{ condition: 1, owner, due: null }]);
    // As it is when the decision is renewed.
    expect(read(typedCondition(text, owner)).terms).toEqual(terms);
  });

  it('and with a day, or several of them', () => {
    expect(read('redovisas i februari; annars återbetalas medlen; Närhälsan; 2026-11-30').terms).toMatchObject({
      conditions: ['redovisas i februari; annars återbetalas medlen'],
      duties: [{ condition: 1, owner: 'Närhälsan', due: '2026-11-30' }],
    });
  });
});

it('has no duties where nobody is named, as every matter before', () => {
  expect(read('återrapportering\nen plan').terms).not.toHaveProperty('duties');
});

it.each([
  ['a day without its year', 'en rapport; Sjukhusen i väster; 30 november'],
  ['a day alone without its year', 'en rapport; 30 november'],
  ['a day that is none', 'en rapport; senast hösten'],
  ['a day that is none, with a capital letter', 'en rapport; Senast hösten'],
  ['a day that does not exist', 'en rapport; Närhälsan; 2026-11-31'],
  ['two days', 'en rapport; 2026-11-30; 2026-12-31'],
  ['more than three things', 'en rapport; Närhälsan; 2026-11-30; och mer'],
  ['who may be the rest of a sentence, before a day', 'en rapport; annars återbetalas medlen; 2026-11-30'],
  ['a day inside a sentence', 'en rapport; 2026-11-30; annars återbetalas medlen'],
  ['two that are to see to it', 'en rapport; Närhälsan; LGS'],
  ['a sentence without its beginning', '; annars återbetalas medlen'],
  ['nothing that is to be met', '; Närhälsan; 2026-11-30'],
  ['a day of nothing', '; 2026-11-30'],
])('says which line has %s', (_, line) => {
  const reading = read(`en plan\n${line}`);
  expect(reading.faults).toEqual([{ field: 'conditions', fault: 'notConditionOwnerDay', line: 2 }]);
  expect(reading.terms).toBeNull();
});

it('is to be met after the matter has been answered', () => {
  const { terms } = read('en plan; LGS\nen rapport; LGS; 2026-06-18');
  expect(metTooSoon(terms ?? undefined, '2026-06-17')).toBeUndefined();
  expect(metTooSoon(terms ?? undefined, '2026-06-18')).toBe(2);
  expect(metTooSoon(read('en plan').terms ?? undefined, '2026-06-18')).toBeUndefined();
  expect(metTooSoon(undefined, '2026-06-18')).toBeUndefined();
});

it('goes along to another matter with whose it is, without its day', () => {
  expect(withoutDays('1. en rapport; LGS; senast 2026-11-30\nen plan; 2026-11-30\nresten')).toBe(
    '1. en rapport; LGS\nen plan\nresten',
  );
  expect([typedCondition('en rapport', 'LGS'), typedCondition('en rapport', '')]).toEqual([
    'en rapport; LGS',
    'en rapport',
  ]);
});
