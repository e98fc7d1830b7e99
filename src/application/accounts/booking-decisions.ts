import { bookingOfDecision } from '../../domain/accounts/bookings';
import { decideAccounts } from '../../domain/accounts/decide-accounts';
import type { PerCapsulamDecision } from '../../domain/decision/decision';
import type { Dependencies } from '../dependencies';
import { accountsRef } from '../records/refs';

/** Books what a decision costs, if it is about money. Booking the same decision again changes nothing. */
export async function bookDecision(
  { accounts }: Pick<Dependencies, 'accounts'>,
  decision: PerCapsulamDecision,
): Promise<void> {
  const booking = bookingOfDecision(decision);
  if (booking === undefined) return;
  const command = { type: 'bookDecision', booking } as const;
  await accounts.change(accountsRef(decision.forumId), (state, now) => decideAccounts(state, command, now));
}
