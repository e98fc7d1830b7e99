import type { Activity } from 'botbuilder';
import { z } from 'zod/v4';

const id = z.string().min(1).max(512);
const name = z.string().max(1_024).nullish();

/** botbuilder sends it back with each reply, so nothing but the name of a language goes through. */
const locale = z
  .string()
  .max(35)
  .regex(/^[A-Za-z0-9_-]+$/)
  .optional()
  .catch(undefined);

const Account = z.object({ id, name, aadObjectId: z.string().max(512).nullish(), tenantId: z.unknown() });

/**
 * The fields that botbuilder and teams-ai read themselves are checked here. Fields that they only hand on are checked
 * where they are used.
 */
const Known = z.object({
  type: z.string().min(1).max(128),
  name: z.string().max(512).nullish(),
  id: id.optional(),
  channelId: z.literal('msteams'),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(2_048),
  from: Account,
  recipient: Account,
  conversation: z.object({
    id,
    name,
    tenantId: id.nullish(),
    conversationType: z.string().max(128).nullish(),
    isGroup: z.boolean().nullish(),
  }),
  channelData: z.unknown(),
  text: z.unknown(),
  locale,
  value: z.unknown(),
  entities: z.unknown(),
  attachments: z.unknown(),
  action: z.unknown(),
  membersAdded: z.unknown(),
  membersRemoved: z.unknown(),
  replyToId: id.nullish().catch(null),
  reactionsAdded: z.unknown(),
  reactionsRemoved: z.unknown(),
  legacy: z.unknown(),
});

/** botbuilder's type asks for more than Teams sends. */
const SdkActivity = z.custom<Activity>((known) => known !== undefined);

/**
 * The activity as the SDK gets it: with the fields that Enighet knows and no others. botbuilder acts on some fields
 * (`deliveryMode`, `relatesTo`), and teams-ai makes keys of the ids without looking.
 * `undefined` when it is no activity of Teams'.
 */
export function readReceived(received: unknown): Activity | undefined {
  return SdkActivity.safeParse(Known.safeParse(received).data).data;
}
