import {
  evolveAccounts,
  noAccounts,
  type Accounts,
  type AccountsEvent,
  type NewBooking,
} from '../../../src/domain/accounts/accounts';
import { bookingIdOf, bookingOfDecision, decisionBehind } from '../../../src/domain/accounts/bookings';
import { figuresOf, namedIn, shortageOf, yearsOf } from '../../../src/domain/accounts/balances';
import type { AccountsCommand, CostCentreFields } from '../../../src/domain/accounts/commands';
import { decideAccounts } from '../../../src/domain/accounts/decide-accounts';
import { readAmount } from '../../../src/domain/money/amount';
import { thenOf } from '../../support/given';
import { MORNING, chair, minutesAfter, noteTaker, plainMember, processLead, viceChair } from '../../support/matter';
import { named } from '../../support/minutes';
import { aDecision } from '../../support/store-samples';

const NOW = minutesAfter(10);

const typed: CostCentreFields = {
  year: '2026',
  number: '86910',
  name: 'Psykisk hälsa samsjuklighet',
  funds: 'stateFunds',
  income: '4 313 tkr',
  carriedOver: 'ca 3 304 tkr',
  note: '',
};
const enter = { type: 'enterCostCentre', by: chair, after: null, fields: typed } as const;
const centre = {
  year: 2026,
  number: '86910',
  name: 'Psykisk hälsa samsjuklighet',
  funds: 'stateFunds',
  income: { kronor: 4_313_000, isApproximate: false },
  carriedOver: { kronor: 3_304_000, isApproximate: true },
  note: '',
} as const;
const entered: AccountsEvent = { type: 'costCentreEntered', at: MORNING, by: named(chair), costCentre: centre };
const other: AccountsEvent = {
  type: 'costCentreEntered',
  at: MORNING,
  by: named(chair),
  costCentre: { ...centre, number: '85670', name: 'Suicidprevention' },
};
const amount = { kronor: 3_000_000, isApproximate: false, isYearly: false } as const;
const act: NewBooking = {
  id: 'decision:act',
  decision: 'LGS PC 2026:1',
  title: 'ACT-teamen 2026',
  note: '',
  year: 2026,
  costCentre: '86910 Psykisk hälsa',
  amount,
};
const booked: AccountsEvent = { type: 'booked', at: MORNING, by: null, booking: act };
const book = {
  type: 'book',
  by: processLead,
  id: 'one',
  year: 2026,
  costCentre: '86910',
  fields: { title: 'Samverkansdag', amount: 'ca 50tkr', note: 'Med lunch' },
} as const;
const correct = {
  type: 'correctBooking',
  by: viceChair,
  after: 0,
  booking: 'decision:act',
  fields: { costCentre: '85670', year: '2026', amount: '2,5 mnkr', reason: 'Fel ansvar' },
} as const;
const takeBack = {
  type: 'takeBackBooking',
  by: chair,
  after: 0,
  booking: 'decision:act',
  reason: ' Beslutet är upphävt ',
} as const;

function stateOf(...events: readonly AccountsEvent[]): Accounts {
  return events.reduce(evolveAccounts, noAccounts);
}

function given(...events: readonly AccountsEvent[]) {
  return { when: (command: AccountsCommand) => thenOf(decideAccounts(stateOf(...events), command, NOW)) };
}

/** The state after each command, none of which is refused. */
function after(events: readonly AccountsEvent[], ...commands: readonly AccountsCommand[]): Accounts {
  return commands.reduce(
    (state, command) => {
      const verdict = decideAccounts(state, command, NOW);
      if (verdict.kind === 'refused') throw new Error(verdict.refusal.type);
      return verdict.events.reduce(evolveAccounts, state);
    },
    stateOf(...events),
  );
}

describe('a cost centre (R-37)', () => {
  it('is kept with its figures as people write them', () => {
    given()
      .when(enter)
      .then({ type: 'costCentreEntered', at: NOW, by: named(chair), costCentre: centre });
  });

  it.each([processLead, viceChair])('is kept by those who lead', (by) => {
    given()
      .when({ ...enter, by })
      .then({ type: 'costCentreEntered' });
  });

  it.each<AccountsCommand>([
    { ...enter, by: noteTaker },
    { type: 'removeCostCentre', by: plainMember, after: 0, year: 2026, number: '86910' },
    { ...book, by: plainMember },
    { ...correct, by: noteTaker },
    { ...takeBack, by: plainMember },
  ])('and by nobody else: $type', (command) => {
    given(entered, booked).when(command).thenRefused({ type: 'mayNotLeadAccounts' });
  });

  it.each([
    [{ number: ' ' }, [{ field: 'number', fault: 'missing' }]],
    [{ number: '86 910' }, [{ field: 'number', fault: 'notANumber' }]],
    [{ name: '' }, [{ field: 'name', fault: 'missing' }]],
    [{ year: '' }, [{ field: 'year', fault: 'missing' }]],
    [{ year: '26' }, [{ field: 'year', fault: 'notAYear' }]],
    [
      { income: 'mycket', carriedOver: '450,000' },
      [
        { field: 'income', fault: 'notAnAmount' },
        { field: 'carriedOver', fault: 'notAnAmount' },
      ],
    ],
  ] as const)('with faults in %j says which', (fields, faults) => {
    given()
      .when({ ...enter, fields: { ...typed, ...fields } })
      .thenRefused({ type: 'accountsFaulty', faults });
  });

  it('may have no income, and nothing carried over', () => {
    given()
      .when({ ...enter, fields: { ...typed, income: '', carriedOver: ' 0 ' } })
      .then({ costCentre: { income: { kronor: 0 }, carriedOver: { kronor: 0 } } });
  });

  it('has no endless texts', () => {
    given()
      .when({ ...enter, fields: { ...typed, note: 'x'.repeat(501) } })
      .thenRefused({ type: 'accountsTextTooLong', most: 500, length: 501 });
  });

  it('is entered once when the same form is sent twice', () => {
    given(entered).when(enter).thenNothingHappened();
  });

  it('is not entered over by a form for a new one', () => {
    given(entered)
      .when({ ...enter, fields: { ...typed, income: '1 kr' } })
      .thenRefused({ type: 'costCentreKeptAlready', number: '86910', year: 2026 });
  });

  it('is changed by a form that has seen the last change', () => {
    const change = { ...enter, after: 0, fields: { ...typed, income: '1 kr' } } as const;
    given(entered)
      .when(change)
      .then({ costCentre: { income: { kronor: 1 } } });
    expect(after([entered], change).costCentres).toMatchObject([{ changes: 1, income: { kronor: 1 } }]);
    given(entered, entered).when(change).thenRefused({ type: 'costCentreChangedSince', number: '86910' });
    given().when(change).thenRefused({ type: 'unknownCostCentre' });
  });

  it('is removed while nothing is booked on it', () => {
    const remove = { type: 'removeCostCentre', by: chair, after: 0, year: 2026, number: '86910' } as const;
    given(entered).when(remove).then({ type: 'costCentreRemoved', year: 2026, number: '86910' });
    given(entered, booked).when(remove).thenRefused({ type: 'costCentreHasBookings', number: '86910' });
    given(entered, entered).when(remove).thenRefused({ type: 'costCentreChangedSince', number: '86910' });
    given().when(remove).thenNothingHappened();
    given(entered, other, booked)
      .when({ ...remove, number: '85670' })
      .then({ type: 'costCentreRemoved', number: '85670' });
    expect(after([entered, other], remove).costCentres).toMatchObject([{ number: '85670' }]);
  });
});

describe('a booking', () => {
  it('is made by a decision itself, once (R-37)', () => {
    given(entered).when({ type: 'bookDecision', booking: act }).then({ type: 'booked', by: null, booking: act });
    given(entered, booked).when({ type: 'bookDecision', booking: act }).thenNothingHappened();
  });

  it('is of the decision with its amount, year and cost centre, and of none without money', () => {
    const money = { amount, year: 2026, costCentre: '86910' };
    expect([decisionBehind({ id: bookingIdOf('act') }), decisionBehind({ id: 'hand:1' })]).toEqual(['act', undefined]);
    expect(bookingOfDecision(aDecision({ id: 'act', money }))).toEqual({
      id: 'decision:act',
      decision: aDecision().number,
      title: aDecision().title,
      note: '',
      ...money,
    });
    expect(bookingOfDecision(aDecision({ money: null }))).toBeUndefined();
  });

  it('is made by hand, once, with a note', () => {
    given(entered)
      .when(book)
      .then({
        type: 'booked',
        by: named(processLead),
        booking: { id: 'hand:one', decision: '', title: 'Samverkansdag', note: 'Med lunch', costCentre: '86910' },
      });
    expect(after([entered], book, book).bookings).toHaveLength(1);
  });

  it('by hand is on a cost centre of the register, says what it is for and how much', () => {
    given(entered)
      .when({ ...book, year: 2027 })
      .thenRefused({ type: 'unknownCostCentre' });
    given(entered)
      .when({ ...book, fields: { title: ' ', amount: '', note: '' } })
      .thenRefused({
        type: 'accountsFaulty',
        faults: [
          { field: 'title', fault: 'missing' },
          { field: 'amount', fault: 'missing' },
        ],
      });
    given(entered)
      .when({ ...book, fields: { ...book.fields, amount: 'lite' } })
      .thenRefused({ type: 'accountsFaulty', faults: [{ field: 'amount', fault: 'notAnAmount' }] });
    given(entered)
      .when({ ...book, fields: { ...book.fields, title: 'x'.repeat(501) } })
      .thenRefused({ type: 'accountsTextTooLong' });
  });

  it('is corrected, and what stood there before is kept with who and why', () => {
    given(entered, other, booked)
      .when(correct)
      .then({ type: 'bookingCorrected', to: { year: 2026, costCentre: '85670', amount: { kronor: 2_500_000 } } });
    expect(after([entered, other, booked], correct).bookings).toMatchObject([
      {
        costCentre: '85670',
        changes: [
          {
            type: 'corrected',
            by: named(viceChair),
            reason: 'Fel ansvar',
            from: { costCentre: act.costCentre, amount },
          },
        ],
      },
    ]);
  });

  it('is corrected alone: the others stay as they are', () => {
    const second = { ...booked, booking: { ...act, id: 'decision:other' } } as const;
    expect(after([entered, other, booked, second], correct).bookings).toMatchObject([
      { id: 'decision:act', costCentre: '85670' },
      { id: 'decision:other', costCentre: act.costCentre, changes: [] },
    ]);
  });

  it('is corrected once by the same form, and not by one from before the last change', () => {
    const corrected: AccountsEvent = {
      type: 'bookingCorrected',
      at: NOW,
      by: named(viceChair),
      booking: 'decision:act',
      to: { year: 2026, costCentre: '85670', amount: { ...amount, kronor: 2_500_000 } },
      reason: 'Fel ansvar',
    };
    given(entered, other, booked, corrected).when(correct).thenNothingHappened();
    given(entered, other, booked, corrected)
      .when({ ...correct, fields: { ...correct.fields, reason: 'Annat skäl' } })
      .thenRefused({ type: 'bookingChangedSince' });
    given(entered, other, booked, corrected)
      .when({ ...correct, fields: { ...correct.fields, amount: '1 tkr' } })
      .thenRefused({ type: 'bookingChangedSince', title: 'ACT-teamen 2026' });
    given(entered, other, booked, corrected).when(takeBack).thenRefused({ type: 'bookingChangedSince' });
    given(entered).when(correct).thenRefused({ type: 'unknownBooking' });
    given(entered).when(takeBack).thenRefused({ type: 'unknownBooking' });
  });

  it.each([
    [{ costCentre: '' }, [{ field: 'costCentre', fault: 'missing' }]],
    [{ costCentre: '1' }, [{ field: 'costCentre', fault: 'notANumber' }]],
    [{ year: '' }, [{ field: 'year', fault: 'missing' }]],
    [{ year: 'nu' }, [{ field: 'year', fault: 'notAYear' }]],
    [{ amount: '' }, [{ field: 'amount', fault: 'missing' }]],
    [{ amount: 'x' }, [{ field: 'amount', fault: 'notAnAmount' }]],
    [{ reason: '' }, [{ field: 'reason', fault: 'missing' }]],
  ] as const)('is not corrected to %j', (fields, faults) => {
    given(entered, other, booked)
      .when({ ...correct, fields: { ...correct.fields, ...fields } })
      .thenRefused({ type: 'accountsFaulty', faults });
  });

  it('is taken back with a reason, once, and can be counted again', () => {
    given(entered, booked)
      .when(takeBack)
      .then({ type: 'bookingTakenBack', booking: 'decision:act', reason: 'Beslutet är upphävt' });
    expect(after([entered, booked], takeBack, takeBack).bookings).toMatchObject([
      { isTakenBack: true, changes: [{ type: 'takenBack', reason: 'Beslutet är upphävt' }] },
    ]);
    const again = { ...correct, after: 1, fields: { ...correct.fields, costCentre: '86910', amount: '3 mnkr' } };
    expect(after([entered, booked], takeBack, again).bookings).toMatchObject([{ isTakenBack: false }]);
    given(entered, booked)
      .when({ ...takeBack, reason: ' ' })
      .thenRefused({ type: 'accountsFaulty', faults: [{ field: 'reason', fault: 'missing' }] });
    const long = 'x'.repeat(501);
    given(entered, booked)
      .when({ ...takeBack, reason: long })
      .thenRefused({ type: 'accountsTextTooLong' });
    given(entered, other, booked)
      .when({ ...correct, fields: { ...correct.fields, reason: long } })
      .thenRefused({ type: 'accountsTextTooLong' });
  });

  it('that was taken back is not booked again by its decision', () => {
    expect(after([entered, booked], takeBack, { type: 'bookDecision', booking: act }).bookings).toMatchObject([
      { isTakenBack: true },
    ]);
  });
});

describe('the figures of a year', () => {
  it('tell what is decided, booked by hand and left, and keep "ca"', () => {
    const { balances } = figuresOf(after([entered, booked], book), 2026);
    expect(balances).toMatchObject([
      {
        available: { kronor: 7_617_000, isApproximate: true },
        decided: { kronor: 3_000_000, isApproximate: false },
        byHand: { kronor: 50_000, isApproximate: true },
        left: { kronor: 4_567_000, isApproximate: true },
      },
    ]);
  });

  it('count nothing that was taken back, which still stands there', () => {
    const [balance] = figuresOf(after([entered, booked], takeBack), 2026).balances;
    expect(balance).toMatchObject({ decided: { kronor: 0 }, left: { kronor: 7_617_000 }, bookings: [{ id: act.id }] });
  });

  it('show what is booked on no cost centre of the register', () => {
    expect(figuresOf(stateOf(booked), 2026)).toMatchObject({ balances: [], unplaced: [{ id: act.id }] });
    expect(figuresOf(stateOf(entered, booked), 2027)).toEqual({ balances: [], unplaced: [] });
    expect(yearsOf(stateOf(entered, booked, { ...booked, booking: { ...act, id: 'b', year: 2027 } }))).toEqual([
      2027, 2026,
    ]);
  });

  it.each([
    ['86910', '86910'],
    ['ansvar 86910, Psykisk hälsa', '86910'],
    ['suicidprevention', '85670'],
    ['86910 och 85670', undefined],
    ['869', undefined],
    ['', undefined],
  ])('read %j as the cost centre %s', (written, number) => {
    expect(namedIn(stateOf(entered, other).costCentres, written)?.number).toBe(number);
  });
});

describe('the warning about a matter (R-37)', () => {
  const money = (text: string, costCentre = '86910', year = 2026) => {
    const read = readAmount(text);
    if (!read) throw new Error(text);
    return { amount: read, year, costCentre };
  };

  it('says that less is left than the matter costs', () => {
    expect(shortageOf(stateOf(entered, booked), money('4 617 tkr'))).toBeNull();
    expect(shortageOf(stateOf(entered, booked), money('4 618 tkr'))).toEqual({
      kind: 'tooLittleLeft',
      number: '86910',
      name: 'Psykisk hälsa samsjuklighet',
      year: 2026,
      left: { kronor: 4_617_000, isApproximate: true },
    });
  });

  it('says that the register has no such cost centre, where there is one', () => {
    expect(shortageOf(stateOf(entered), money('1 kr', '99999'))).toEqual({
      kind: 'unknownCostCentre',
      costCentre: '99999',
      year: 2026,
    });
    expect(shortageOf(stateOf(entered), money('1 kr', '99999', 2027))).toBeNull();
  });
});
