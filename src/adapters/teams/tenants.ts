import type { Place } from '../../domain/forum/place';
import { isSameTenant } from './account-id';

/** The tenants whose people may take part. */
export interface Tenants {
  /** The bot's own tenant. `null` in local mode, where every place counts as being in it. */
  readonly own: string | null;
  readonly allowed: readonly string[] | 'all';
}

export const ALL_TENANTS: Tenants = { own: null, allowed: 'all' };

export function ownTenant({ own }: Tenants, place: Place): string {
  return own ?? place.tenantId;
}

export function isAllowed({ allowed }: Tenants, tenantId: string): boolean {
  return allowed === 'all' || allowed.some((one) => isSameTenant(one, tenantId));
}

/** Whether it is configured that people from other organisations take part. */
export function expectsOthers(tenants: Tenants, place: Place): boolean {
  const { allowed } = tenants;
  return allowed !== 'all' && allowed.some((one) => !isSameTenant(one, ownTenant(tenants, place)));
}
