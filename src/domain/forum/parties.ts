import type { LocalDate } from '../time';
import type { Principal } from './principal';
import type { Register } from './register';
import { holdingOn } from './seat-holders';

/** An organisation that seats of the forum belong to. */
export interface Party {
  readonly name: string;
  readonly principal: Principal;
}

/**
 * The parties that what the forum agrees on is for, in the order of their seats: each decides for itself. Those who
 * only attend agree on nothing; where it is not settled whether a seat votes, its party does.
 */
export function partiesIn({ seats }: Pick<Register, 'seats'>): readonly Party[] {
  const parties = new Map<string, Party>();
  for (const { party, principal, right } of seats) {
    if (right !== 'coOpted' && party !== '' && !parties.has(party)) parties.set(party, { name: party, principal });
  }
  return [...parties.values()];
}

/** The parties whose seats somebody has that day, by name. */
export function partiesOfPerson(register: Register, person: string, date: LocalDate): readonly string[] {
  return register.seats
    .filter(({ number }) => holdingOn(register, number, date)?.person === person)
    .map(({ party }) => party);
}
