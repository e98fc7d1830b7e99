import type { Accounts, NewBooking } from '../../domain/accounts/accounts';
import { bookingOfDecision } from '../../domain/accounts/bookings';
import { decideAccounts } from '../../domain/accounts/decide-accounts';
import type { PerCapsulamDecision } from '../../domain/decision/decision';
import type { Dependencies } from '../dependencies';
import { accountsRef } from '../records/refs';
import { accountsOf } from './accounts-of';

/** More decisions than a forum makes in many years. */
const MOST_DECISIONS = 500;

/** Books what a decision costs, if it is about money. Booking the same decision again changes nothing. */
export async function bookDecision(
  dependencies: Pick<Dependencies, 'accounts'>,
  decision: PerCapsulamDecision,
): Promise<void> {
  const booking = bookingOfDecision(decision);
  if (booking !== undefined) await book(dependencies, decision.forumId, booking);
}

/** A forum's money, with what decisions from before money was booked cost, so that none is left out. */
export async function fullyBooked(
  dependencies: Pick<Dependencies, 'accounts' | 'decisions'>,
  forumId: string,
): Promise<Accounts> {
  const accounts = await accountsOf(dependencies, forumId);
  const booked = new Set(accounts.bookings.map(({ id }) => id));
  const decisions = await dependencies.decisions.list(forumId, MOST_DECISIONS);
  const unbooked = decisions
    .flatMap((decision) => (decision.kind === 'perCapsulam' ? (bookingOfDecision(decision) ?? []) : []))
    .filter(({ id }) => !booked.has(id));
  for (const booking of unbooked) await book(dependencies, forumId, booking);
  return unbooked.length === 0 ? accounts : accountsOf(dependencies, forumId);
}

async function book({ accounts }: Pick<Dependencies, 'accounts'>, forumId: string, booking: NewBooking): Promise<void> {
  const command = { type: 'bookDecision', booking } as const;
  await accounts.change(accountsRef(forumId), (state, now) => decideAccounts(state, command, now));
}
