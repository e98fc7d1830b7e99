import type { AccountId } from '../../domain/forum/person';

const ID = /^[0-9a-z-]{1,64}$/i;

/** A person who was only typed in has an id that begins with `typed:`, so no account can ever claim it. */
export function isAccountOrTenantId(text: string): boolean {
  return ID.test(text);
}

/**
 * Account and home tenant in one: `<object id>` in the bot's own tenant, `<object id>@<tenant>` in any other. `null`
 * for what is no id. The unmarked ids are those of the bot's tenant and not of the place's: a member of a shared
 * channel from another organisation talks to the bot in a personal chat that is in their own tenant, and is the same
 * person there.
 */
export function accountIdOf(objectId: string, homeTenant: string, ownTenant: string): AccountId | null {
  if (!isAccountOrTenantId(objectId)) return null;
  const account = objectId.toLowerCase();
  if (isSameTenant(homeTenant, ownTenant)) return account;
  return isAccountOrTenantId(homeTenant) ? `${account}@${homeTenant.toLowerCase()}` : null;
}

export function isSameTenant(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
