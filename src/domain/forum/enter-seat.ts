import type { Entering } from './enter-holding';
import type { Principal } from './principal';
import type { Register, SeatRight } from './register';

/** The form for a seat. `number` is `null` for a new one. */
export interface SeatFields {
  readonly number: number | null;
  readonly party: string;
  readonly principal: Principal;
  readonly right: SeatRight;
}

export type SeatFault =
  | { readonly field: 'party'; readonly fault: 'missing' }
  | { readonly field: 'party'; readonly fault: 'tooLong'; readonly most: number };

export const PARTY_MOST = 100;

/** A new seat, or another party, principal or right for one. */
export function enterSeat({ seats }: Register, fields: SeatFields): Entering<SeatFault> {
  const party = fields.party.trim();
  if (party === '') return { kind: 'faulty', faults: [{ field: 'party', fault: 'missing' }] };
  if (party.length > PARTY_MOST) {
    return { kind: 'faulty', faults: [{ field: 'party', fault: 'tooLong', most: PARTY_MOST }] };
  }
  const number = fields.number ?? Math.max(0, ...seats.map((seat) => seat.number)) + 1;
  const { principal, right } = fields;
  return { kind: 'changes', changes: [{ type: 'seatSet', seat: { number, party, principal, right } }] };
}
