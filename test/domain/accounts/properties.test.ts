import fc from 'fast-check';
import {
  evolveAccounts,
  FUNDS,
  noAccounts,
  type Accounts,
  type AccountsEvent,
} from '../../../src/domain/accounts/accounts';
import { figuresOf, sumOf, yearsOf } from '../../../src/domain/accounts/balances';
import { bookingOfDecision } from '../../../src/domain/accounts/bookings';
import type { AccountsCommand } from '../../../src/domain/accounts/commands';
import { decideAccounts } from '../../../src/domain/accounts/decide-accounts';
import { readMoney } from '../../../src/domain/money/money';
import { emptyDraft, type DraftFields } from '../../../src/domain/resolution/content';
import { renewalFields } from '../../../src/domain/resolution/renewal-fields';
import { RENEWALS, type Renewal } from '../../../src/domain/terms/terms-notes';
import { MORNING, chair, plainMember, processLead } from '../../support/matter';
import { aDecision } from '../../support/store-samples';

const actors = fc.constantFrom(chair, processLead, plainMember);
const years = fc.constantFrom(2026, 2027);
const numbers = fc.constantFrom('1', '2', '3');
const decided = fc.constantFrom('a', 'b', 'c');
const kronor = fc.integer({ min: 1, max: 9_999 });
const reason = fc.constantFrom('', 'Fel', 'Fel', 'Flyttat');
const typedYear = years.map(String);

/** What somebody does with what they see: mostly with what is there, and as it stands. */
type Aimed = (state: Accounts) => AccountsCommand;

/** Which booking is meant: one of those that are there, or any; how much had been done with it when its form was drawn. */
const aim = fc.record({
  which: fc.nat(9),
  seen: fc.constantFrom('asItStands', 'asItStands', 'before', 'never' as const),
});
type Aim = typeof aim extends fc.Arbitrary<infer Value> ? Value : never;

function aimedAt({ bookings }: Accounts, { which, seen }: Aim): { readonly booking: string; readonly after: number } {
  const booking = bookings[which % Math.max(1, bookings.length)];
  if (booking === undefined) return { booking: 'decision:a', after: 0 };
  const after = { asItStands: booking.changes.length, before: booking.changes.length - 1, never: 99 }[seen];
  return { booking: booking.id, after };
}

const decision: fc.Arbitrary<AccountsCommand> = fc
  .record({ id: decided, year: years, costCentre: fc.constantFrom('1', '2 Namn', '', '9'), kronor })
  .map((one) => ({
    type: 'bookDecision',
    booking: {
      id: `decision:${one.id}`,
      decision: `LGS PC 2026:${one.id}`,
      title: one.id,
      note: '',
      year: one.year,
      costCentre: one.costCentre,
      amount: { kronor: one.kronor, isApproximate: false, isYearly: false },
    },
  }));

const costCentre = fc
  .record({
    by: actors,
    isKnown: fc.boolean(),
    fields: fc.record({
      year: typedYear,
      number: numbers,
      name: fc.constantFrom('Namn', 'Annat'),
      funds: fc.constantFrom(...FUNDS),
      income: kronor.map(String),
      carriedOver: fc.constantFrom('', '7'),
      note: fc.constant(''),
    }),
  })
  .map(({ by, isKnown, fields }): Aimed => {
    return ({ costCentres }) => {
      const known = costCentres.find(({ year, number }) => String(year) === fields.year && number === fields.number);
      return { type: 'enterCostCentre', by, after: isKnown ? (known?.changes ?? null) : null, fields };
    };
  });

const correction = fc
  .record({
    by: actors,
    aim,
    fields: fc.record({ costCentre: numbers, year: typedYear, amount: kronor.map(String), reason }),
  })
  .map(({ by, aim: one, fields }): Aimed => (state) => ({
    type: 'correctBooking',
    by,
    fields,
    ...aimedAt(state, one),
  }));

const takingBack = fc.record({ by: actors, aim, reason }).map((one): Aimed => (state) => ({
  ...{ type: 'takeBackBooking', by: one.by, reason: one.reason },
  ...aimedAt(state, one.aim),
}));

const anyCommand: fc.Arbitrary<Aimed> = fc.oneof(
  decision.map(
    (command): Aimed =>
      () =>
        command,
  ),
  costCentre,
  fc
    .record({
      type: fc.constant('removeCostCentre' as const),
      by: actors,
      after: fc.nat(2),
      year: years,
      number: numbers,
    })
    .map(
      (command): Aimed =>
        () =>
          command,
    ),
  fc
    .record({
      type: fc.constant('book' as const),
      by: actors,
      id: decided,
      year: years,
      costCentre: numbers,
      fields: fc.record({ title: fc.constant('Dag'), amount: kronor.map(String), note: fc.constant('') }),
    })
    .map(
      (command): Aimed =>
        () =>
          command,
    ),
  correction,
  takingBack,
);

interface Run {
  readonly state: Accounts;
  readonly events: readonly AccountsEvent[];
}

function run(commands: readonly Aimed[]): Run {
  return commands.reduce<Run>(
    ({ state, events }, aimed) => {
      const verdict = decideAccounts(state, aimed(state), MORNING);
      const news = verdict.kind === 'accepted' ? verdict.events : [];
      return { state: news.reduce(evolveAccounts, state), events: [...events, ...news] };
    },
    { state: noAccounts, events: [] },
  );
}

/** A register as a forum has it, so that most commands find what they are about. */
const KEPT: readonly Aimed[] = [2026, 2027].flatMap((year) =>
  ['1', '2'].map((number): Aimed => {
    const fields = { year: String(year), number, name: `Namn ${number}`, funds: 'other', note: '' } as const;
    const sums = { income: '5000', carriedOver: '7' };
    return () => ({ type: 'enterCostCentre', by: chair, after: null, fields: { ...fields, ...sums } });
  }),
);

const runs = fc.array(anyCommand, { minLength: 10, maxLength: 40 }).map((commands) => run([...KEPT, ...commands]));

/** What each booking takes, by the events alone. */
function takenBy(events: readonly AccountsEvent[]): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  for (const event of events) {
    if (event.type === 'booked') taken.set(event.booking.id, event.booking.amount.kronor);
    if (event.type === 'bookingCorrected') taken.set(event.booking, event.to.amount.kronor);
    if (event.type === 'bookingTakenBack') taken.set(event.booking, 0);
  }
  return taken;
}

it('money is never booked twice: a decision has one booking, however often it is told of', () => {
  fc.assert(
    fc.property(runs, ({ state }) => {
      const ids = state.bookings.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

it('money is never lost: what all had is what is left, taken, and on no cost centre', () => {
  fc.assert(
    fc.property(runs, ({ state, events }) => {
      const figures = yearsOf(state).map((year) => figuresOf(state, year));
      const balances = figures.flatMap((one) => one.balances);
      const unplaced = figures.flatMap((one) => one.unplaced).filter(({ isTakenBack }) => !isTakenBack);
      const taken = [...takenBy(events).values()].reduce((sum, one) => sum + one, 0);
      const left = balances.map((one) => one.left);
      const had = balances.map((one) => one.available);
      const nowhere = sumOf(unplaced.map(({ amount }) => amount)).kronor;
      expect(sumOf(left).kronor + taken - nowhere).toBe(sumOf(had).kronor);
    }),
  );
});

it('every booking stands in one place, and keeps a trace of every correction and withdrawal', () => {
  fc.assert(
    fc.property(runs, ({ state, events }) => {
      const figures = yearsOf(state).map((year) => figuresOf(state, year));
      const shown = figures.flatMap(({ balances, unplaced }) => [
        ...balances.flatMap((one) => one.bookings),
        ...unplaced,
      ]);
      expect(shown.map(({ id }) => id).sort()).toEqual(state.bookings.map(({ id }) => id).sort());
      const traces = state.bookings.reduce((sum, { changes }) => sum + changes.length, 0);
      const made = events.filter(({ type }) => type === 'bookingCorrected' || type === 'bookingTakenBack');
      expect(traces).toBe(made.length);
    }),
  );
});

it('the same command a second time changes nothing', () => {
  fc.assert(
    fc.property(runs, anyCommand, ({ state }, aimed) => {
      const command = aimed(state);
      const first = decideAccounts(state, command, MORNING);
      if (first.kind === 'refused' || command.type === 'removeCostCentre') return;
      const then = first.events.reduce(evolveAccounts, state);
      expect(decideAccounts(then, command, MORNING)).toEqual({ kind: 'accepted', events: [] });
    }),
  );
});

describe('a decision that is prolonged', () => {
  /** Each goes on with the one before, in the way that is chosen; all of them are told of in any order, and more than once. */
  const chains = fc.record({
    amount: fc.integer({ min: 1, max: 9_999 }),
    ways: fc.array(fc.constantFrom(...RENEWALS), { maxLength: 4 }),
    told: fc.array(fc.nat(4), { maxLength: 12 }),
  });

  it('books itself and each prolongation once, in its own year, and nothing of what is revised or ended', () => {
    fc.assert(
      fc.property(chains, ({ amount, ways, told }) => {
        const links = linksOf(`${amount} tkr`, ways);
        const bookings = links.flatMap((link, index) => bookingOfDecision(decidedAs(link, index)) ?? []);
        const commands = [...told.map((index) => bookings[index % bookings.length]), ...bookings].map((booking) => {
          if (booking === undefined) throw new Error('the first costs something');
          return () => ({ type: 'bookDecision', booking }) as const;
        });
        const { state } = run(commands);
        const prolonged = ways.findIndex((way) => way === 'revise' || way === 'end');
        const paying = 1 + (prolonged < 0 ? ways.length : prolonged);
        expect(state.bookings.map(({ id }) => id).sort()).toEqual(
          Array.from({ length: paying }, (_, index) => `decision:${index}`).sort(),
        );
        expect(sumOf(state.bookings.map((one) => one.amount)).kronor).toBe(paying * amount * 1000);
        expect(new Set(state.bookings.map(({ year }) => year)).size).toBe(paying);
      }),
      { numRuns: 50 },
    );
  });

  /** The drafts of the chain, each with the year that its sender fills in. */
  function linksOf(amount: string, ways: readonly Renewal[]): readonly DraftFields[] {
    const first = { ...emptyDraft, title: 'ACT', amount, budgetYear: '2026', costCentre: '86910' };
    return ways.reduce<readonly DraftFields[]>(
      (links, way, index) => {
        const fields = links.at(-1) ?? first;
        const terms = { conditions: [], ifUnmet: '', validUntil: '2026-12-31', prolongUntil: '2027-12-31' };
        const of = { number: `LGS PC 2026:${index + 1}`, title: 'ACT', fields, terms, notes: [], grant: null };
        const next = renewalFields(of, way, 'decides', 'sv');
        return [...links, { ...next, budgetYear: next.budgetYear === '' ? '' : String(2027 + index) }];
      },
      [first],
    );
  }

  function decidedAs(fields: DraftFields, index: number) {
    return aDecision({ id: String(index), number: `LGS PC 2026:${index + 1}`, money: readMoney(fields).money });
  }
});
