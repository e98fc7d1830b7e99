import { costCentreAt } from '../../domain/accounts/accounts';
import { figuresOf, namedIn, yearsOf } from '../../domain/accounts/balances';
import { bookingIdOf } from '../../domain/accounts/bookings';
import { leads } from '../../domain/forum/roles';
import type { Dependencies } from '../dependencies';
import type { Belonging } from '../forum/membership';
import { todayOf } from '../forum/today';
import type { Notice } from '../notice';
import type { View, ViewOf } from '../views';
import { fullyBooked } from './booking-decisions';

/** A forum's money in one year; `null` for this year, or the latest that there is something of. */
export async function showAccounts(
  dependencies: Dependencies,
  belonging: Belonging,
  { year, note = null }: { readonly year: number | null; readonly note?: Notice | null },
): Promise<ViewOf<'accounts'>> {
  const { forumId, charter, accounts, thisYear, mayLead } = await settingOf(dependencies, belonging);
  const years = yearsOf(accounts);
  const [latest = thisYear] = years;
  const shown = year ?? (years.includes(thisYear) ? thisYear : latest);
  return { card: 'accounts', forumId, charter, accounts, mayLead, year: shown, isInChannel: false, note };
}

/** One cost centre; the whole year when the register has it no more. */
export async function showCostCentre(
  dependencies: Dependencies,
  belonging: Belonging,
  { year, number, note = null }: { readonly year: number; readonly number: string; readonly note?: Notice | null },
): Promise<View> {
  const { forumId, charter, accounts, mayLead } = await settingOf(dependencies, belonging);
  const isThere =
    number === ''
      ? figuresOf(accounts, year).unplaced.length > 0
      : costCentreAt(accounts, { year, number }) !== undefined;
  if (!isThere) return showAccounts(dependencies, belonging, { year, note });
  return { card: 'costCentre', forumId, charter, accounts, mayLead, year, number, newId: dependencies.newId(), note };
}

/**
 * The cost centre on which a decision's money is booked now; what is on none, when nobody has put it right; and the forum's
 * money as it stands for a decision about none.
 */
export async function showBooking(
  dependencies: Dependencies,
  belonging: Belonging,
  { resolutionId }: { readonly resolutionId: string },
): Promise<View> {
  const { accounts } = await settingOf(dependencies, belonging);
  const booking = accounts.bookings.find(({ id }) => id === bookingIdOf(resolutionId));
  if (booking === undefined) return showAccounts(dependencies, belonging, { year: null });
  const { year, costCentre } = booking;
  const kept = accounts.costCentres.filter((one) => one.year === year);
  const view = await showCostCentre(dependencies, belonging, { year, number: namedIn(kept, costCentre)?.number ?? '' });
  return view.card === 'costCentre' ? { ...view, openedFrom: resolutionId } : view;
}

async function settingOf(dependencies: Dependencies, { forum: { id: forumId }, charter, actor }: Belonging) {
  const accounts = await fullyBooked(dependencies, forumId);
  const thisYear = Number(todayOf(dependencies).slice(0, 4));
  return { forumId, charter, accounts, thisYear, mayLead: leads(actor) };
}
