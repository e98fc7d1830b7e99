import { sameData } from '../same-data';
import type { CompositionRow } from './composition-row';
import { withIds } from './holding-ids';
import { peopleInRows } from './people-in-rows';
import type { Holding, Register, RegisterChange, Seat } from './register';
import { isTyped } from './typed-person';

/** The composition as a table: by seat, then by time, a member for a period after the one whose place it is. */
export function rowsOf(register: Register): readonly CompositionRow[] {
  return [...register.seats]
    .sort((one, other) => one.number - other.number)
    .flatMap((seat) => {
      const holdings = register.holdings.filter((holding) => holding.seat === seat.number).sort(inOrderOfTime);
      if (holdings.length === 0) return [{ ...seatCells(seat), holding: null }];
      return holdings.flatMap((holding) => holdingRows(register, seat, holding));
    });
}

function seatCells({ number, party, principal, right }: Seat): Omit<CompositionRow, 'holding'> {
  return { seat: number, party, principal, right };
}

function holdingRows({ people }: Register, seat: Seat, holding: Holding): readonly CompositionRow[] {
  const { from, until, interim, basis } = holding;
  return people
    .filter(({ id }) => id === holding.person)
    .map(({ id, name, email }) => ({
      ...seatCells(seat),
      holding: {
        name,
        account: isTyped(id) ? '' : id,
        email: isTyped(id) ? (email ?? '') : '',
        from,
        until,
        interim,
        basis,
      },
    }));
}

const BEFORE_ALL = '';
const AFTER_ALL = '~';

function inOrderOfTime(one: Holding, other: Holding): number {
  return (
    inOrder(one.from ?? BEFORE_ALL, other.from ?? BEFORE_ALL) ||
    Number(one.interim) - Number(other.interim) ||
    inOrder(one.until ?? AFTER_ALL, other.until ?? AFTER_ALL)
  );
}

function inOrder(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}

export interface Entering {
  /** The table is complete: seats and holdings that no row names are to be removed. */
  readonly isWhole: boolean;
  readonly newId: () => string;
}

/**
 * What has to be entered for the register to become what the rows say, in an order in which each is possible: people,
 * seats, holdings that go, holdings, seats that go. Empty when the register says so already.
 */
export function changesFor(
  register: Register,
  rows: readonly CompositionRow[],
  { isWhole, newId }: Entering,
): readonly RegisterChange[] {
  const { people, holdings: held } = peopleInRows(register, rows, newId);
  const seats = seatsIn(rows);
  const holdings = withIds(register.holdings, held, newId).map((one) => stillAwaiting(register.holdings, one));
  const keptHoldings = new Set(holdings.map(({ id }) => id));
  const keptSeats = new Set(seats.map(({ number }) => number));
  const goneHoldings = isWhole ? register.holdings.filter(({ id }) => !keptHoldings.has(id)) : [];
  const goneSeats = isWhole ? register.seats.filter(({ number }) => !keptSeats.has(number)) : [];
  return [
    ...unlike(people, register.people, ({ id }) => id).map((person) => ({ type: 'personNamed', person }) as const),
    ...unlike(seats, register.seats, ({ number }) => number).map((seat) => ({ type: 'seatSet', seat }) as const),
    ...goneHoldings.map(({ id }) => ({ type: 'holdingRemoved', id }) as const),
    ...unlike(holdings, register.holdings, ({ id }) => id).map((holding) => ({ type: 'holdingSet', holding }) as const),
    ...goneSeats.map(({ number }) => ({ type: 'seatRemoved', number }) as const),
  ];
}

/**
 * A table does not say whether the forum has approved a holder. What the register says of that stands until the table
 * has another basis for the holding.
 */
function stillAwaiting(known: readonly Holding[], holding: Holding): Holding {
  const before = known.find(({ id }) => id === holding.id);
  return before?.awaitsApproval === true && before.basis === holding.basis
    ? { ...holding, awaitsApproval: true }
    : holding;
}

/** The items that the register does not have, or has differently. */
function unlike<Item>(
  wanted: readonly Item[],
  known: readonly Item[],
  keyOf: (item: Item) => string | number,
): readonly Item[] {
  const knownByKey = new Map(known.map((item) => [keyOf(item), item]));
  return wanted.filter((item) => !sameData(item, knownByKey.get(keyOf(item))));
}

/** Each seat once: its lines agree. */
function seatsIn(rows: readonly CompositionRow[]): readonly Seat[] {
  const seats = rows.map(
    ({ seat, party, principal, right }) => [seat, { number: seat, party, principal, right }] as const,
  );
  return [...new Map(seats).values()];
}
