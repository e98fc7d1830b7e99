import fc from 'fast-check';
import {
  readChairDecision,
  type ChairDecisionFault,
  type ChairDecisionFields,
} from '../../../src/domain/chair-decision/read-chair-decision';

const TODAY = '2026-06-04';
const filled: ChairDecisionFields = {
  title: 'The lease',
  text: 'The lease is given up.',
  reason: 'It cannot wait.',
  decidedOn: TODAY,
  amount: '',
  changesCharter: false,
};

function faults(changes: Partial<ChairDecisionFields>): readonly ChairDecisionFault[] {
  const reading = readChairDecision({ ...filled, ...changes }, TODAY);
  return reading.kind === 'faulty' ? reading.faults : [];
}

function amountOf(typed: string) {
  const reading = readChairDecision({ ...filled, amount: typed }, TODAY);
  if (reading.kind !== 'content') return undefined;
  return reading.content.amount === null ? null : reading.content.amount.kronor;
}

it('tells everything that is missing or faulty at once', () => {
  const empty = { title: ' ', text: '', reason: '', decidedOn: ' ', amount: 'much', changesCharter: true };
  expect(faults(empty)).toEqual([
    { field: 'title', fault: 'missing' },
    { field: 'text', fault: 'missing' },
    { field: 'reason', fault: 'missing' },
    { field: 'decidedOn', fault: 'missing' },
    { field: 'amount', fault: 'notAnAmount' },
  ]);
});

it.each([
  ['title', 150],
  ['text', 2_500],
  ['reason', 1_500],
] as const)('%s takes %d characters and not one more', (field, most) => {
  expect(faults({ [field]: ` ${'x'.repeat(most)} ` })).toEqual([]);
  expect(faults({ [field]: 'x'.repeat(most + 1) })).toEqual([{ field, fault: 'tooLong', most, length: most + 1 }]);
});

it('is of a day that has come', () => {
  expect(faults({ decidedOn: '2026-06-05' })).toEqual([{ field: 'decidedOn', fault: 'inTheFuture' }]);
  expect(faults({ decidedOn: '4 June' })).toEqual([{ field: 'decidedOn', fault: 'notADate' }]);
  expect(faults({ decidedOn: ' 2026-06-04 ' })).toEqual([]);
});

describe('an amount (R-37)', () => {
  it.each([
    ['ca 200 tkr', true],
    ['Ca. 200 tkr', true],
    ['cirka 200 tkr', true],
    ['200 tkr', false],
  ])('keeps that it is only about so much: %s', (typed, isApproximate) => {
    const reading = readChairDecision({ ...filled, amount: typed }, TODAY);
    expect(reading).toMatchObject({ kind: 'content', content: { amount: { kronor: 200_000, isApproximate } } });
  });

  it.each([
    ['ca 200 tkr/år', true],
    ['200 tkr per år', true],
    ['200 tkr om året', true],
    ['200 tkr / år.', true],
    ['200 tkr', false],
  ])('keeps that it is for every year (000:115): %s', (typed, isYearly) => {
    const reading = readChairDecision({ ...filled, amount: typed }, TODAY);
    expect(reading).toMatchObject({ kind: 'content', content: { amount: { kronor: 200_000, isYearly } } });
  });

  it.each([
    ['3 milj. kr', 3_000_000],
    ['500 tkr', 500_000],
    ['50tkr', 50_000],
    ['5 401tkr', 5_401_000],
    ['1696 tkr', 1_696_000],
    ['ca 2 800tkr', 2_800_000],
    ['Ca 40 tkr', 40_000],
    ['ca. 200 tkr', 200_000],
    ['477 kr', 477],
    ['200 000', 200_000],
    ['200000 kr', 200_000],
    ['1.000.000 kronor', 1_000_000],
    ['2,5 milj. kr', 2_500_000],
    ['2,5 miljoner', 2_500_000],
    ['1 miljon kronor', 1_000_000],
    ['3 milj', 3_000_000],
    ['3milj kronor', 3_000_000],
    ['3 miljoner kr.', 3_000_000],
    ['3 mnkr', 3_000_000],
    ['3 MKR', 3_000_000],
    ['1 000,00 kr', 1_000],
    ['999 999 999 999', 999_999_999_999],
  ])('is read as it is written in the sources and by people: %s', (typed, amount) => {
    expect(amountOf(typed)).toBe(amount);
  });

  it.each(['\u00a0', '\u202f', '\u2009'])('may hold spaces that do not break (%j)', (space) => {
    expect(amountOf(`5${space}401${space}tkr`)).toBe(5_401_000);
    expect(amountOf(`3${space}milj.${space}kr`)).toBe(3_000_000);
    expect(amountOf(`3${space}miljoner${space}kronor`)).toBe(3_000_000);
    expect(amountOf(`ca${space}2${space}800${space}tkr${space}`)).toBe(2_800_000);
    expect(amountOf(space)).toBeNull();
  });

  it('may be left out', () => {
    expect(amountOf('')).toBeNull();
    expect(amountOf('  ')).toBeNull();
  });

  it.each([
    '0',
    '-200',
    'kr',
    'ca',
    'two hundred',
    '200 tkr a year',
    '200 euro',
    '1 000 000 000 000',
    '9'.repeat(30),
    '2.5 milj. kr',
    '2 00',
    '1 0000',
    '1,2345678',
    '200 tkr 300',
    '1e6',
  ])('is not guessed at: %s', (typed) => {
    expect(faults({ amount: typed })).toEqual([{ field: 'amount', fault: 'notAnAmount' }]);
  });

  it.each(['0,4 kr', '1 000,50 kr', 'ca 12,25'])('has no öre, and is not rounded: %s', (typed) => {
    expect(faults({ amount: typed })).toEqual([{ field: 'amount', fault: 'partOfKrona' }]);
  });

  it('is the same whether thousands are set apart or not, in whatever unit', () => {
    const units = fc.constantFrom(
      { unit: '', worth: 1 },
      { unit: ' kr', worth: 1 },
      { unit: 'tkr', worth: 1_000 },
      { unit: ' milj. kr', worth: 1_000_000 },
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        units,
        fc.constantFrom('', ' ', '\u00a0', '.'),
        (number, { unit, worth }, gap) => {
          const typed = `${String(number).replace(/\B(?=(\d{3})+$)/g, gap)}${unit}`;
          expect(amountOf(typed)).toBe(number * worth < 1_000_000_000_000 ? number * worth : undefined);
        },
      ),
    );
  });
});
