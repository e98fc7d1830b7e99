import { dayFaults, faultsInOrder, type HoldingFault } from './holding-faults';
import type { PersonId, Register, Role, RoleTerm } from './register';
import { isHeldByOne } from './roles';
import { daysOf, overlap } from './seat-holders';

/** Faults that no reason excuses: a register with one of them is never saved. */
export type RegisterFault =
  | HoldingFault
  | { readonly fault: 'roleHeldTwice'; readonly role: Role; readonly people: readonly [PersonId, PersonId] }
  | { readonly fault: 'chairAndVice'; readonly person: PersonId }
  | { readonly fault: 'seatStillHeld'; readonly seat: number }
  | { readonly fault: 'personUnknown' };

/** Everything that is wrong with a register, by rule. Empty when it can be kept. */
export function faultsOf(register: Register): readonly RegisterFault[] {
  return [
    ...faultsInOrder(register.holdings).flat(),
    ...pairs(register.roleTerms).flatMap(([one, other]) => roleFault(one, other)),
    ...register.roleTerms.flatMap((term) =>
      [...dayFaults(term.person, term), ...dayFaults(term.person, daysOf(term))].slice(0, 1),
    ),
    ...missingSeats(register),
    ...missingPeople(register),
  ];
}

function roleFault(one: RoleTerm, other: RoleTerm): readonly RegisterFault[] {
  if (!overlap(daysOf(one), daysOf(other))) return [];
  if (one.role === other.role && (isHeldByOne(one.role) || one.person === other.person)) {
    return [{ fault: 'roleHeldTwice', role: one.role, people: [one.person, other.person] }];
  }
  const both = new Set([one.role, other.role]);
  return one.person === other.person && both.has('chair') && both.has('viceChair')
    ? [{ fault: 'chairAndVice', person: one.person }]
    : [];
}

function missingSeats({ seats, holdings }: Register): readonly RegisterFault[] {
  const known = new Set(seats.map(({ number }) => number));
  const missing = new Set(holdings.map(({ seat }) => seat).filter((seat) => !known.has(seat)));
  return [...missing].map((seat) => ({ fault: 'seatStillHeld', seat }));
}

function missingPeople({ people, holdings, roleTerms }: Register): readonly RegisterFault[] {
  const known = new Set(people.map(({ id }) => id));
  return [...holdings, ...roleTerms].some(({ person }) => !known.has(person)) ? [{ fault: 'personUnknown' }] : [];
}

function pairs<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));
}
