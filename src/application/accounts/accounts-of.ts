import { noAccounts, type Accounts } from '../../domain/accounts/accounts';
import type { Dependencies } from '../dependencies';
import { accountsRef } from '../records/refs';

/** A forum's money, as it is stored. */
export async function accountsOf({ accounts }: Pick<Dependencies, 'accounts'>, forumId: string): Promise<Accounts> {
  return (await accounts.read(accountsRef(forumId)))?.state ?? noAccounts;
}
