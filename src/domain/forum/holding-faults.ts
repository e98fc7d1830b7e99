import type { Holding, Period, PersonId } from './register';
import { overlap } from './seat-holders';

/** What is wrong with somebody's time on a seat, by itself or together with others'. */
export type HoldingFault =
  | { readonly fault: 'seatHeldTwice'; readonly seat: number; readonly people: readonly [PersonId, PersonId] }
  | { readonly fault: 'personOnTwoSeats'; readonly person: PersonId; readonly seats: readonly [number, number] }
  | { readonly fault: 'daysReversed'; readonly person: PersonId }
  | { readonly fault: 'interimWithoutDays'; readonly person: PersonId };

type Time = Pick<Holding, 'seat' | 'person' | 'interim' | 'from' | 'until'>;

/**
 * The faults of each holding, compared with the faultless holdings before it. Only holdings of the same seat or the
 * same person can be in each other's way, so the work grows with the number of holdings and not with the number of
 * pairs.
 */
export function faultsInOrder(holdings: readonly Time[]): readonly (readonly HoldingFault[])[] {
  const bySeat = new Map<number, Time[]>();
  const byPerson = new Map<PersonId, Time[]>();
  return holdings.map((holding) => {
    const onSeat = bySeat.get(holding.seat) ?? [];
    const ofPerson = byPerson.get(holding.person) ?? [];
    const faults = [
      ...dayFaults(holding.person, holding),
      ...missingDays(holding),
      ...[...new Set([...onSeat, ...ofPerson])].flatMap((other) => faultBetween(other, holding)),
    ];
    if (faults.length === 0) {
      bySeat.set(holding.seat, [...onSeat, holding]);
      byPerson.set(holding.person, [...ofPerson, holding]);
    }
    return faults;
  });
}

export function dayFaults(person: PersonId, { from, until }: Period): readonly HoldingFault[] {
  return from !== null && until !== null && until < from ? [{ fault: 'daysReversed', person }] : [];
}

function missingDays({ person, interim, from, until }: Time): readonly HoldingFault[] {
  return interim && (from === null || until === null) ? [{ fault: 'interimWithoutDays', person }] : [];
}

/** One seat has one holder at a time, and one member for a period in that holder's place; one person, one seat. */
function faultBetween(one: Time, other: Time): readonly HoldingFault[] {
  if (!overlap(one, other)) return [];
  if (one.person === other.person) {
    return [{ fault: 'personOnTwoSeats', person: one.person, seats: [one.seat, other.seat] }];
  }
  if (one.seat !== other.seat || one.interim !== other.interim) return [];
  return [{ fault: 'seatHeldTwice', seat: one.seat, people: [one.person, other.person] }];
}
