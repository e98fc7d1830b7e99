import type { NewBooking } from '../../domain/accounts/accounts';
import { bookingOfDecision } from '../../domain/accounts/bookings';
import type { Decision } from '../../domain/decision/decision';
import { sameData } from '../../domain/same-data';
import type { DocumentRef } from '../../ports/store-errors';
import { accountsRef } from '../records/refs';

export type BookingFinding =
  /** A decision about money is not booked, though its forum keeps its money here. */
  | { readonly kind: 'decisionNotBooked'; readonly number: string }
  /** What the decision booked is another sum, year, cost centre or title than it decided. */
  | { readonly kind: 'bookedOtherwise'; readonly number: string }
  | { readonly kind: 'bookedTwice'; readonly number: string }
  /** The register has no decision that this booking is of. */
  | { readonly kind: 'bookingWithoutDecision'; readonly number: string };

interface FoundBooking {
  readonly ref: DocumentRef;
  readonly what: BookingFinding;
}

/**
 * Compares the decisions with what they have booked, as it was first booked: corrections and takings back since are events
 * of their own. `booked` is by forum. A forum whose money nobody has looked at yet, and whose decisions are older than
 * bookings, is not in it.
 */
export function bookingFindings(
  registered: readonly Decision[],
  booked: ReadonlyMap<string, readonly NewBooking[]>,
): readonly FoundBooking[] {
  return [...booked].flatMap(([forumId, bookings]) => {
    const decisions = registered.filter((decision) => decision.forumId === forumId);
    const expected = decisions.flatMap((one) => (one.kind === 'perCapsulam' ? (bookingOfDecision(one) ?? []) : []));
    const known = new Map(expected.map((booking) => [booking.id, booking]));
    const ids = bookings.map(({ id }) => id);
    const missing = expected.filter(({ id }) => !ids.includes(id));
    const found = bookings.flatMap((booking, index) =>
      kindOf(booking, known.get(booking.id), ids.indexOf(booking.id) < index),
    );
    return [...missing.map(({ decision: number }) => ({ kind: 'decisionNotBooked', number }) as const), ...found].map(
      (what) => ({ ref: accountsRef(forumId), what }),
    );
  });
}

function kindOf(booking: NewBooking, expected: NewBooking | undefined, isRepeated: boolean): readonly BookingFinding[] {
  const { decision: number } = booking;
  if (isRepeated) return [{ kind: 'bookedTwice', number }];
  if (expected === undefined) return [{ kind: 'bookingWithoutDecision', number }];
  return sameData(booking, expected) ? [] : [{ kind: 'bookedOtherwise', number }];
}
