import { z } from 'zod/v4';
import { isAllowed, type Tenants } from './tenants';

const Channel = z.object({ channelId: z.literal('msteams') });

const tenantId = z.string().min(1).nullish().catch(null);
const Tenant = z.object({
  conversation: z.object({ tenantId }).catch({ tenantId: null }),
  channelData: z
    .object({ tenant: z.object({ id: tenantId }) })
    .optional()
    .catch(undefined),
});

/**
 * Whether the activity says that it comes from Teams. Web Chat and Direct Line, which every Azure bot has, let the
 * caller choose any `aadObjectId`.
 */
export function isFromTeams(activity: unknown): boolean {
  return Channel.safeParse(activity).success;
}

/** Whether the activity comes from a chat or team in a tenant that is connected. */
export function isFromAllowedTenant(activity: unknown, tenants: Tenants): boolean {
  if (tenants.allowed === 'all') return true;
  const { conversation, channelData } = Tenant.parse(activity);
  const from = conversation.tenantId ?? channelData?.tenant.id;
  return from != null && isAllowed(tenants, from);
}
