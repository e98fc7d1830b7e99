import fc from 'fast-check';
import {
  evolveAccounts,
  FUNDS,
  noAccounts,
  type Accounts,
  type AccountsEvent,
} from '../../../src/domain/accounts/accounts';
import { figuresOf, sumOf, yearsOf } from '../../../src/domain/accounts/balances';
import type { AccountsCommand } from '../../../src/domain/accounts/commands';
import { decideAccounts } from '../../../src/domain/accounts/decide-accounts';
import { MORNING, chair, plainMember, processLead } from '../../support/matter';

const actors = fc.constantFrom(chair, processLead, plainMember);
const years = fc.constantFrom(2026, 2027);
const numbers = fc.constantFrom('1', '2', '3');
const decided = fc.constantFrom('a', 'b', 'c');
const kronor = fc.integer({ min: 1, max: 9_999 });
const bookings = fc.oneof(
  decided.map((id) => `decision:${id}`),
  decided.map((id) => `hand:${id}`),
);
const after = fc.nat(2);
const reason = fc.constantFrom('', 'Fel');
const typedYear = years.map(String);

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

const anyCommand: fc.Arbitrary<AccountsCommand> = fc.oneof(
  decision,
  fc.record({
    type: fc.constant('enterCostCentre' as const),
    by: actors,
    after: fc.option(after),
    fields: fc.record({
      year: typedYear,
      number: numbers,
      name: fc.constantFrom('Namn', 'Annat'),
      funds: fc.constantFrom(...FUNDS),
      income: kronor.map(String),
      carriedOver: fc.constantFrom('', '7'),
      note: fc.constant(''),
    }),
  }),
  fc.record({ type: fc.constant('removeCostCentre' as const), by: actors, after, year: years, number: numbers }),
  fc.record({
    type: fc.constant('book' as const),
    by: actors,
    id: decided,
    year: years,
    costCentre: numbers,
    fields: fc.record({ title: fc.constant('Dag'), amount: kronor.map(String), note: fc.constant('') }),
  }),
  fc.record({
    type: fc.constant('correctBooking' as const),
    by: actors,
    after,
    booking: bookings,
    fields: fc.record({ costCentre: numbers, year: typedYear, amount: kronor.map(String), reason }),
  }),
  fc.record({ type: fc.constant('takeBackBooking' as const), by: actors, after, booking: bookings, reason }),
);

interface Run {
  readonly state: Accounts;
  readonly events: readonly AccountsEvent[];
}

function run(commands: readonly AccountsCommand[]): Run {
  return commands.reduce<Run>(
    ({ state, events }, command) => {
      const verdict = decideAccounts(state, command, MORNING);
      const news = verdict.kind === 'accepted' ? verdict.events : [];
      return { state: news.reduce(evolveAccounts, state), events: [...events, ...news] };
    },
    { state: noAccounts, events: [] },
  );
}

const runs = fc.array(anyCommand, { maxLength: 40 }).map(run);

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
    fc.property(runs, anyCommand, ({ state }, command) => {
      const first = decideAccounts(state, command, MORNING);
      if (first.kind === 'refused' || command.type === 'removeCostCentre') return;
      const then = first.events.reduce(evolveAccounts, state);
      expect(decideAccounts(then, command, MORNING)).toEqual({ kind: 'accepted', events: [] });
    }),
  );
});
