import { shortageOf, type Shortage } from '../../domain/accounts/balances';
import { readMoney, type Money, type MoneyFields } from '../../domain/money/money';
import type { Dependencies } from '../dependencies';
import { accountsOf } from './accounts-of';

/**
 * The warnings about money that a matter would give now. The forum's money is read once, for a command to be decided
 * with.
 */
export async function shortagesNow(
  dependencies: Pick<Dependencies, 'accounts'>,
  forumId: string,
): Promise<(money: Money | undefined) => Shortage | null> {
  const accounts = await accountsOf(dependencies, forumId);
  return (money) => (money === undefined ? null : shortageOf(accounts, money));
}

/** The warning about the money that is typed in a draft. Nothing is read when no money is typed. */
export async function shortageIn(
  dependencies: Pick<Dependencies, 'accounts'>,
  forumId: string,
  fields: MoneyFields,
): Promise<Shortage | null> {
  const { money } = readMoney(fields);
  return money === null ? null : (await shortagesNow(dependencies, forumId))(money);
}
