import { z } from 'zod/v4';
import type { Place } from '../../domain/forum/place';

/** Somebody as Teams lists them in a roster. */
export const RosterMember = z.object({
  id: z.string().min(1),
  name: z.string().catch(''),
  aadObjectId: z.string().min(1).nullish(),
  /** The name Teams has used for `aadObjectId` in rosters. */
  objectId: z.string().min(1).nullish(),
  role: z.string().nullish(),
  tenantId: z.string().min(1).nullish(),
  userRole: z.string().nullish(),
  email: z.string().min(1).nullish().catch(null),
});
export type RosterMember = z.infer<typeof RosterMember>;

/**
 * The tenant that the member's account is in. A guest's account is in the tenant that they are a guest of, wherever
 * they work.
 */
export function homeTenantOf({ tenantId, userRole }: RosterMember, place: Place): string {
  return userRole?.toLowerCase() === 'guest' ? place.tenantId : (tenantId ?? place.tenantId);
}
