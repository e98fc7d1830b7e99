import { costCentreAt, noAccounts, type Accounts } from '../../domain/accounts/accounts';
import { figuresOf, yearsOf } from '../../domain/accounts/balances';
import { leads } from '../../domain/forum/roles';
import type { Dependencies } from '../dependencies';
import type { Belonging } from '../forum/membership';
import { todayOf } from '../forum/today';
import type { Notice } from '../notice';
import { accountsRef } from '../records/refs';
import type { View, ViewOf } from '../views';
import { bookDecision } from './booking-decisions';

/** More decisions than a forum makes in many years. */
const MOST_DECISIONS = 500;

/** A forum's money in one year; `null` for this year, or the latest that there is something of. */
export async function showAccounts(
  dependencies: Dependencies,
  belonging: Belonging,
  { year, note = null }: { readonly year: number | null; readonly note?: Notice | null },
): Promise<ViewOf<'accounts'>> {
  const setting = await settingOf(dependencies, belonging);
  const [latest = setting.thisYear] = yearsOf(setting.accounts);
  const shown = year ?? (yearsOf(setting.accounts).includes(setting.thisYear) ? setting.thisYear : latest);
  const { forumId, charter, accounts, mayLead } = setting;
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

async function settingOf(dependencies: Dependencies, { forum: { id: forumId }, charter, actor }: Belonging) {
  await bookUnbooked(dependencies, forumId);
  const accounts = await accountsOf(dependencies, forumId);
  const thisYear = Number(todayOf(dependencies).slice(0, 4));
  return { forumId, charter, accounts, thisYear, mayLead: leads(actor) };
}

async function accountsOf({ accounts }: Dependencies, forumId: string): Promise<Accounts> {
  return (await accounts.read(accountsRef(forumId)))?.state ?? noAccounts;
}

/** Books decisions from before money was booked, so that none is left out. */
async function bookUnbooked(dependencies: Dependencies, forumId: string): Promise<void> {
  const booked = new Set((await accountsOf(dependencies, forumId)).bookings.map(({ id }) => id));
  for (const decision of await dependencies.decisions.list(forumId, MOST_DECISIONS)) {
    const isUnbooked = decision.kind === 'perCapsulam' && !booked.has(`decision:${decision.id}`);
    if (isUnbooked) await bookDecision(dependencies, decision);
  }
}
