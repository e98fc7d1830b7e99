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

interface InYear {
  readonly year: number;
  readonly note?: Notice | null;
}

interface OneCostCentre extends InYear {
  readonly number: string;
}

/** A forum's money in one year; `null` for this year, or the latest that there is something of. */
export async function showAccounts(
  dependencies: Dependencies,
  belonging: Belonging,
  { year, note = null }: { readonly year: number | null; readonly note?: Notice | null },
): Promise<ViewOf<'accounts'>> {
  const setting = await settingOf(dependencies, belonging);
  return accountsIn(setting, { year: year ?? latestYear(setting), note });
}

/** One cost centre; the whole year when the register has it no more. */
export async function showCostCentre(
  dependencies: Dependencies,
  belonging: Belonging,
  one: OneCostCentre,
): Promise<View> {
  return costCentreIn(dependencies, await settingOf(dependencies, belonging), one);
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
  const setting = await settingOf(dependencies, belonging);
  const { bookings, costCentres } = setting.accounts;
  const booking = bookings.find(({ id }) => id === bookingIdOf(resolutionId));
  if (booking === undefined) return accountsIn(setting, { year: latestYear(setting) });
  const { year, costCentre } = booking;
  const kept = costCentres.filter((one) => one.year === year);
  const view = costCentreIn(dependencies, setting, { year, number: namedIn(kept, costCentre)?.number ?? '' });
  return view.card === 'costCentre' ? { ...view, openedFrom: resolutionId } : view;
}

type Setting = Awaited<ReturnType<typeof settingOf>>;

async function settingOf(dependencies: Dependencies, { forum: { id: forumId }, charter, actor }: Belonging) {
  const accounts = await fullyBooked(dependencies, forumId);
  const thisYear = Number(todayOf(dependencies).slice(0, 4));
  return { forumId, charter, accounts, thisYear, mayLead: leads(actor) };
}

function latestYear({ accounts, thisYear }: Setting): number {
  const years = yearsOf(accounts);
  const [latest = thisYear] = years;
  return years.includes(thisYear) ? thisYear : latest;
}

function accountsIn(
  { forumId, charter, accounts, mayLead }: Setting,
  { year, note = null }: InYear,
): ViewOf<'accounts'> {
  return { card: 'accounts', forumId, charter, accounts, mayLead, year, isInChannel: false, note };
}

function costCentreIn(
  { newId }: Pick<Dependencies, 'newId'>,
  setting: Setting,
  { year, number, note = null }: OneCostCentre,
): ViewOf<'accounts' | 'costCentre'> {
  const { forumId, charter, accounts, mayLead } = setting;
  const isThere =
    number === ''
      ? figuresOf(accounts, year).unplaced.length > 0
      : costCentreAt(accounts, { year, number }) !== undefined;
  if (!isThere) return accountsIn(setting, { year, note });
  return { card: 'costCentre', forumId, charter, accounts, mayLead, year, number, newId: newId(), note };
}
