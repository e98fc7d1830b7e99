import fc from 'fast-check';
import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { decisionOf } from '../../../src/domain/decision/decision-of';
import { searchedText } from '../../../src/domain/decision/search';
import { readMoney } from '../../../src/domain/money/money';
import { contentToHash } from '../../../src/domain/resolution/content';
import { readDraft } from '../../../src/domain/resolution/read-draft';
import { stateAfter } from '../../support/given';
import { DECIDER, FULL_DRAFT, MORNING, preparedRound, roundOpened, draftStarted } from '../../support/matter';

/** What a matter costs, in which year and from which cost centre. */

const calendar = createSwedishCalendar();
const typed = (amount: string, budgetYear = '2026', costCentre = '') => ({ amount, budgetYear, costCentre });
const ACT = {
  amount: { kronor: 3_000_000, isApproximate: false, isYearly: false },
  year: 2026,
  costCentre: '86910',
};

it.each([
  ['3 milj. kr', 3_000_000, false],
  ['500 tkr', 500_000, false],
  ['50tkr', 50_000, false],
  ['5 401 tkr', 5_401_000, false],
  ['5 401tkr', 5_401_000, false],
  ['ca 2 800 tkr', 2_800_000, true],
  ['Ca 2 800tkr', 2_800_000, true],
  ['450 000', 450_000, false],
])('%s, as the slides of 2026-06-04 write it, is %i kronor', (amount, kronor, isApproximate) => {
  expect(readMoney(typed(amount))).toEqual({
    money: { amount: { kronor, isApproximate, isYearly: false }, year: 2026, costCentre: '' },
    faults: [],
  });
});

it.each(['450,000', '2,800', '2,800 tkr', '1,250 kr'])(
  '%s is not taken for a few kronor: three figures after a comma are thousands to whoever writes English',
  (amount) => {
    expect(readMoney(typed(amount)).faults).toEqual([{ field: 'amount', fault: 'notAnAmount' }]);
  },
);

it.each([
  ['2,8 mkr', 2_800_000],
  ['1,125 mkr', 1_125_000],
  ['1,5 tkr', 1_500],
  ['450,00', 450],
  ['2,345678 mkr', 2_345_678],
])('%s has a Swedish decimal comma', (amount, kronor) => {
  expect(readMoney(typed(amount)).money?.amount.kronor).toBe(kronor);
});

it.each(['450,50', '450,5 kr', '0,5', '1,25 kr', 'ca 12,25 kr/år'])('%s is not rounded: it is refused', (amount) => {
  expect(readMoney(typed(amount))).toEqual({ money: null, faults: [{ field: 'amount', fault: 'partOfKrona' }] });
});

it('a matter that says nothing of money is about none', () => {
  expect(readMoney(typed(' ', '', ' '))).toEqual({ money: null, faults: [] });
});

it('the cost centre is kept as written, on one line', () => {
  expect(readMoney(typed('500 tkr', ' 2026 ', ' 94190   Barn och\tungas hälsa ')).money).toMatchObject({
    year: 2026,
    costCentre: '94190 Barn och ungas hälsa',
  });
});

it('every fault is told at its field', () => {
  const faults = (...fields: Parameters<typeof typed>) => readMoney(typed(...fields));
  expect(faults('', '2026')).toEqual({ money: null, faults: [{ field: 'amount', fault: 'missing' }] });
  expect(faults('', '', '86920').faults).toEqual([
    { field: 'amount', fault: 'missing' },
    { field: 'budgetYear', fault: 'missing' },
  ]);
  expect(faults('a lot', '26').faults).toEqual([
    { field: 'amount', fault: 'notAnAmount' },
    { field: 'budgetYear', fault: 'notAYear' },
  ]);
  expect(faults('500 tkr', '').faults).toEqual([{ field: 'budgetYear', fault: 'missing' }]);
});

it('a draft with money is read as a matter with it, and one with faults in it is not sent', () => {
  const reading = readDraft({ ...FULL_DRAFT, ...typed('3 milj. kr', '2026', '86910') }, DECIDER);
  expect(reading).toMatchObject({ kind: 'content', content: { money: ACT } });
  expect(readDraft({ ...FULL_DRAFT, ...typed('much') }, DECIDER)).toEqual({
    kind: 'faulty',
    faults: [{ field: 'amount', fault: 'notAnAmount' }],
  });
});

it('money is in the hash of a text, and a text without any is hashed as before there was money', () => {
  const without = readDraft(FULL_DRAFT, DECIDER);
  const withMoney = readDraft({ ...FULL_DRAFT, ...typed('3 milj. kr') }, DECIDER);
  if (without.kind === 'faulty' || withMoney.kind === 'faulty') throw new Error('faulty');
  expect(contentToHash(without.content)).not.toHaveProperty('money');
  expect(contentToHash(withMoney.content)).toHaveProperty('money', { ...ACT, costCentre: '' });
});

it('the decision carries the money of the round that was adopted, and is found by cost centre and kronor', () => {
  const decided = (money?: typeof ACT) => {
    const { content } = preparedRound();
    const state = stateAfter([
      draftStarted,
      roundOpened(1, { content: money === undefined ? content : { ...content, money } }),
      { type: 'roundClosed', at: MORNING, cause: 'complete', by: null },
      { type: 'adopted', at: MORNING, decidedAt: MORNING },
    ]);
    const decision = state.status === 'adopted' ? decisionOf(state, 1, calendar, 'lgs') : undefined;
    if (decision === undefined) throw new Error('no decision');
    return decision;
  };
  expect(decided(ACT).money).toEqual(ACT);
  expect(decided().money).toBeNull();
  expect(searchedText(decided(ACT))).toContain(' 86910 3000000 ');
  expect(searchedText(decided())).not.toContain('86910');
});

it('whatever is typed, there is money or a fault, and never both', () => {
  const text = fc.oneof(fc.constantFrom('', ' ', '450 tkr', 'ca 3 milj. kr', '2026', '1 000', '-5', 'x'), fc.string());
  fc.assert(
    fc.property(text, text, text, (amount, budgetYear, costCentre) => {
      const { money, faults } = readMoney({ amount, budgetYear, costCentre });
      if (money !== null) {
        expect(faults).toEqual([]);
        expect(Number.isSafeInteger(money.amount.kronor) && money.amount.kronor > 0).toBe(true);
        return;
      }
      const isNone = [amount, budgetYear, costCentre].every((one) => one.trim() === '');
      expect(faults.length > 0).toBe(!isNone);
    }),
  );
});
