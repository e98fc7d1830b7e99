import type { ImportDifference } from '../../application/forum/forum-view';
import type { Holding, RegisteredPerson, Seat } from '../../domain/forum/register';
import { isTyped } from '../../domain/forum/typed-person';
import { sameData } from '../../domain/same-data';

export interface Changed<Item> {
  readonly from: Item;
  readonly to: Item;
}

/** What a file would change, by kind and then by seat. */
export interface SortedDifference {
  readonly newSeats: readonly Seat[];
  readonly changedSeats: readonly Changed<Seat>[];
  readonly removedSeats: readonly Seat[];
  readonly newHoldings: readonly Holding[];
  /** Other days or basis, or another kind of membership. */
  readonly changedHoldings: readonly Changed<Holding>[];
  /** Holdings that lasted until further notice and now have a last day. */
  readonly endedHoldings: readonly Holding[];
  readonly removedHoldings: readonly Holding[];
  readonly renamed: readonly Changed<RegisteredPerson>[];
  readonly withoutAccount: readonly RegisteredPerson[];
}

export function sortedDifference({ before, changes }: ImportDifference): SortedDifference {
  const seats = new Map(before.seats.map((seat) => [seat.number, seat]));
  const holdings = new Map(before.holdings.map((holding) => [holding.id, holding]));
  const people = new Map(before.people.map((person) => [person.id, person]));

  const seatsSet = changes.flatMap((change) => (change.type === 'seatSet' ? [change.seat] : []));
  const holdingsSet = bySeat(changes.flatMap((change) => (change.type === 'holdingSet' ? [change.holding] : [])));
  const peopleNamed = changes.flatMap((change) => (change.type === 'personNamed' ? [change.person] : []));
  const kept = changedIn(holdings, holdingsSet, ({ id }) => id);
  return {
    newSeats: seatsSet.filter(({ number }) => !seats.has(number)),
    changedSeats: changedIn(seats, seatsSet, ({ number }) => number),
    removedSeats: changes.flatMap((change) => (change.type === 'seatRemoved' ? found(seats, change.number) : [])),
    newHoldings: holdingsSet.filter(({ id }) => !holdings.has(id)),
    changedHoldings: kept.filter((holding) => !isEnded(holding)),
    endedHoldings: kept.filter(isEnded).map(({ to }) => to),
    removedHoldings: bySeat(
      changes.flatMap((change) => (change.type === 'holdingRemoved' ? found(holdings, change.id) : [])),
    ),
    renamed: changedIn(people, peopleNamed, ({ id }) => id),
    withoutAccount: peopleNamed.filter(({ id }) => isTyped(id) && !people.has(id)),
  };
}

function isEnded({ from, to }: Changed<Holding>): boolean {
  return from.until === null && sameData({ ...from, until: to.until }, to);
}

function changedIn<Item, Key>(
  known: ReadonlyMap<Key, Item>,
  wanted: readonly Item[],
  keyOf: (item: Item) => Key,
): readonly Changed<Item>[] {
  return wanted.flatMap((to) => found(known, keyOf(to)).map((from) => ({ from, to })));
}

function found<Key, Item>(known: ReadonlyMap<Key, Item>, key: Key): readonly Item[] {
  const item = known.get(key);
  return item === undefined ? [] : [item];
}

function bySeat(holdings: readonly Holding[]): readonly Holding[] {
  return [...holdings].sort((one, other) => one.seat - other.seat);
}
