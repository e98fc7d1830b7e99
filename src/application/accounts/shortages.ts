import { shortageOf, type Shortage } from '../../domain/accounts/balances';
import { readMoney, type Money, type MoneyFields } from '../../domain/money/money';
import type { Dependencies } from '../dependencies';
import { accountsOf } from './accounts-of';

/** What there is to warn of, by the forum's money as it is now. Read once, for a decision to be made by. */
export async function shortagesNow(
  dependencies: Pick<Dependencies, 'accounts'>,
  forumId: string,
): Promise<(money: Money | undefined) => Shortage | null> {
  const accounts = await accountsOf(dependencies, forumId);
  return (money) => (money === undefined ? null : shortageOf(accounts, money));
}

/** The same of what is typed about money in a draft; nothing is read when that is nothing. */
export async function shortageIn(
  dependencies: Pick<Dependencies, 'accounts'>,
  forumId: string,
  fields: MoneyFields,
): Promise<Shortage | null> {
  const { money } = readMoney(fields);
  return money === null ? null : (await shortagesNow(dependencies, forumId))(money);
}
