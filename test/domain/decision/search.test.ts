import fc from 'fast-check';
import { piecesOf, resembles } from '../../../src/domain/decision/misspelt';
import { EVERYTHING, isAsSought, nearnessOf, SEARCH_RULE, searchedText } from '../../../src/domain/decision/search';
import { wordsOf } from '../../../src/domain/words';
import { readSearch } from '../../../src/domain/decision/reading-search';
import { APPLICATION } from '../../support/applying';
import { aDecision, aDecisionOfChair } from '../../support/store-samples';

const nothing = { words: [], year: null, sequence: null, kind: null, isReported: null, awaitsParties: null };

describe('what is written is read as', () => {
  it.each([
    ['', {}],
    ['undersökning', { words: ['undersökning'] }],
    ['  ACT-teamen!  ', { words: ['act', 'teamen'] }],
    ['26 december', { words: ['26', 'december'] }],
    ['beslut om den 26 december 2025', { words: ['26', 'december'], year: 2025 }],
    ['akuten akuten', { words: ['akuten'] }],
    ['läkar\u00ADundersökningar', { words: ['läkarundersökningar'] }],
    ['om', { words: ['om'] }],
    ['LGS PC 2026:3', { words: ['lgs'], kind: 'perCapsulam', year: 2026, sequence: 3 }],
    ['2026:3', { year: 2026, sequence: 3 }],
    ['2026', { year: 2026 }],
    ['2026 2027', { year: 2026, words: ['2027'] }],
    ['1800', { words: ['1800'] }],
    ['per capsulam 2026', { kind: 'perCapsulam', year: 2026 }],
    ['kostnad per plats', { words: ['kostnad', 'per', 'plats'] }],
    ['ordförandebeslut hyra', { kind: 'chair', words: ['hyra'] }],
    ['redovisade', { isReported: true }],
    ['Inte redovisade ordförandebeslut', { kind: 'chair', isReported: false }],
    ['chair’s decision lease', { kind: 'chair', words: ['lease'] }],
    ["Chair's decisions", { kind: 'chair' }],
    ['chair decision (ordförandebeslut)', { kind: 'chair' }],
    ['the chair', { words: ['chair'] }],
    ['redovisade beslut', { isReported: true }],
    ['reported decisions 2026', { isReported: true, year: 2026 }],
    ['not reported', { isReported: false }],
    ['decision about the undersökning', { words: ['undersökning'] }],
  ])('%s', (text, expected) => {
    expect(readSearch(text)).toEqual({ ...nothing, ...expected });
  });
});

it('a decision is found by number, forum, title and what was decided, never by names or reasons (Q-18)', () => {
  expect(searchedText(aDecision())).toBe(
    ' lgs pc 2026 1 steering group joint guideline att the guideline is adopted 86920 450000 a report in november 2026 11 30 it ends 2026 12 31 2027 12 31 ',
  );
  const terms = { conditions: [], ifUnmet: '', validUntil: null, prolongUntil: null };
  const withoutEnd = ' lgs pc 2026 1 steering group joint guideline att the guideline is adopted 86920 450000 ';
  expect(searchedText(aDecision({ terms: null }))).toBe(withoutEnd);
  expect(searchedText(aDecision({ terms }))).toBe(withoutEnd);
  const duties = [{ condition: 1, owner: 'The city', due: null }];
  expect(searchedText(aDecision({ terms: { ...terms, conditions: ['a plan'], duties } }))).toBe(`${withoutEnd}a plan `);
  const delegation = { to: 'LGS styrgrupp', matters: 'discharges', reviewOn: '2027-06-30' };
  expect(searchedText(aDecision({ terms: { ...terms, delegation } }))).toBe(`${withoutEnd}lgs styrgrupp discharges `);
  // What names no forum may be a person.
  const toSomebody = { ...delegation, to: 'Testperson Provsson' };
  expect(searchedText(aDecision({ terms: { ...terms, delegation: toSomebody } }))).toBe(`${withoutEnd}discharges `);
  const stateFunds = aDecision().stateFunds ?? undefined;
  if (stateFunds === undefined) throw new Error('the sample is about state funds');
  const applied = aDecision({ terms: null, stateFunds: { ...stateFunds, application: APPLICATION } });
  expect(searchedText(applied)).toBe(
    `${withoutEnd}${wordsOf(`${APPLICATION.organisation} ${APPLICATION.project}`).join(' ')} `,
  );
  const alone = aDecisionOfChair();
  expect(searchedText(alone)).toBe(' lgs ob 2026 1 steering group lease the lease is given notice of ');
  for (const secret of [alone.reason, alone.decidedBy]) {
    expect(nearnessOf(searchedText(alone), wordsOf(secret))).toBeUndefined();
  }
  expect(searchedText({ ...alone, number: '', forumName: '', title: '', text: '' })).toBe('');
});

it('whoever changes what a decision is found by raises the number of the rule, so that stores index anew', () => {
  const delegation = { to: 'The steering group', matters: 'discharges', reviewOn: '2027-06-30' };
  const { terms, stateFunds } = aDecision();
  if (terms === null || stateFunds === null) throw new Error('the sample has them all');
  const all = aDecision({ terms: { ...terms, delegation }, stateFunds: { ...stateFunds, application: APPLICATION } });

  expect({ rule: SEARCH_RULE, words: [searchedText(all), searchedText(aDecisionOfChair())] }).toEqual({
    rule: 3,
    words: [
      ' lgs pc 2026 1 steering group joint guideline att the guideline is adopted 86920 450000 a report in november 2026 11 30 it ends 2026 12 31 2027 12 31 the steering group discharges vårdcentralen projekt samsjuklighet ',
      ' lgs ob 2026 1 steering group lease the lease is given notice of ',
    ],
  });
});

it.each([
  ['undersökning', 'words'],
  ['undersök', 'beginnings'],
  ['sökning', 'parts'],
  ['un', 'beginnings'],
  ['kni', 'parts'],
  ['ök', undefined],
  ['undersokning', undefined],
])('%s is found in "undersökning" as one of its %s', (word, nearness) => {
  expect(nearnessOf(' en undersökning ', [word])).toBe(nearness);
});

it('every word is to be found', () => {
  expect(nearnessOf(' hälsa och vård ', ['hälsa', 'vård'])).toBe('words');
  expect(nearnessOf(' hälsa och vård ', ['hälsa', 'skola'])).toBeUndefined();
  expect(nearnessOf(' hälsa ', [])).toBe('words');
});

it.each([
  [{}, true],
  [{ year: 2026, sequence: 1, kind: 'perCapsulam', isReported: false }, true],
  [{ year: 2025 }, false],
  [{ sequence: 2 }, false],
  [{ kind: 'chair' }, false],
  [{ isReported: true }, false],
] as const)(
  'a decision per capsulam of 2026, number 1 and not reported, is as sought by %j: %s',
  (search, expected) => {
    expect(isAsSought({ ...EVERYTHING, ...search }, aDecision())).toBe(expected);
  },
);

it('one that a meeting has heard of is as sought among those, and not among the others', () => {
  const reported = aDecision({ reported: { meetingOn: '2026-06-18', item: '4', at: '2026-06-18T12:00:00.000Z' } });
  expect(isAsSought({ ...EVERYTHING, isReported: true }, reported)).toBe(true);
  expect(isAsSought({ ...EVERYTHING, isReported: false }, reported)).toBe(false);
});

it('a long word has three pieces, of which a typing error leaves one whole; a short one is its only piece', () => {
  expect(piecesOf('akuten')).toEqual(['ak', 'ut', 'en']);
  expect(piecesOf('socialsekreterare').join('')).toBe('socialsekreterare');
  expect(piecesOf('akut')).toEqual(['akut']);
});

describe('a typing error', () => {
  it.each([
    ['socialsekretrare', 'socialsekreterare'],
    ['socialsekreteerare', 'socialsekreterare'],
    ['socialsekretarare', 'socialsekreterare'],
    ['socialsekertterare', undefined],
    ['undersöknign', 'läkarundersökningar'],
    ['undersokning', 'undersökning'],
    ['akutn', undefined],
    ['ukatne', undefined],
    ['akut', 'akuten'],
  ])('%s is taken for %s', (typed, meant) => {
    expect(resembles(` på akuten ${meant ?? 'socialsekreterare'} i mölndal `, [typed])).toBe(meant !== undefined);
  });

  it('in one word helps no other: each is to be found', () => {
    expect(resembles(' akuten i mölndal ', ['akutne', 'mölndal'])).toBe(true);
    expect(resembles(' akuten i mölndal ', ['akutne', 'borås'])).toBe(false);
  });

  it('is two at the most when neither is beside the other: then it is another word', () => {
    expect(resembles(' abcdef ', ['bacdfe'])).toBe(false);
    expect(resembles(' abcdef ', ['xbcdey'])).toBe(false);
  });

  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'å', 'ä', 'ö'),
    minLength: 6,
    maxLength: 14,
  });
  const oneError = fc.tuple(
    letters,
    fc.nat(),
    fc.constantFrom('a', 'ö'),
    fc.constantFrom('more', 'less', 'other', 'swap'),
  );

  it('of any one kind, anywhere, is forgiven', () => {
    fc.assert(
      fc.property(oneError, ([meant, place, letter, kind]) => {
        const at = place % (meant.length - 1);
        const [before, after] = [meant.slice(0, at), meant.slice(at)];
        const typed = {
          more: before + letter + after,
          less: before + after.slice(1),
          other: before + letter + after.slice(1),
          swap: before + after.charAt(1) + after.charAt(0) + after.slice(2),
        }[kind];
        return typed.length < 6 || resembles(` x ${meant} y `, [typed]);
      }),
    );
  });
});
