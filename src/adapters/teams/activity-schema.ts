import { z } from 'zod/v4';
import type { Contact } from '../../domain/forum/person';
import { splitConversationId } from './conversation-id';
import type { IncomingActivity, MemberChange, Origin, RejectedActivity } from './incoming-activity';
import { withoutMention } from './mention';

/** Longest message a person can write in Teams, about 28 KB. */
const TEXT_LIMIT = 28 * 1024;

const id = z.string().min(1).max(512);
const word = z.string().max(128);

const Account = z.object({ id, name: z.string().max(256).nullish(), aadObjectId: word.min(1).nullish() });
type Account = z.infer<typeof Account>;

const Envelope = z.object({ type: word, channelId: word.nullish(), name: word.nullish() });

const Address = z.object({
  serviceUrl: z.url({ protocol: /^https?$/ }).max(2048),
  recipient: z.object({ id }),
  conversation: z.object({
    id,
    tenantId: id.nullish(),
    conversationType: word.nullish(),
    isGroup: z.boolean().nullish(),
  }),
  channelData: z
    .object({ tenant: z.object({ id }).optional() })
    .optional()
    .catch(undefined),
});
type Address = z.infer<typeof Address>;

const Message = z.object({
  from: Account,
  text: z.string().max(TEXT_LIMIT).nullish(),
  entities: z.array(z.unknown()).nullish(),
  value: z.unknown(),
});

const CardAction = z.object({
  from: Account,
  value: z.object({
    action: z.object({ verb: word.min(1), data: z.unknown() }),
    trigger: z.enum(['manual', 'automatic']).default('manual'),
  }),
});

const Installation = z.object({
  action: z.enum(['add', 'add-upgrade', 'remove', 'remove-upgrade']),
  from: Account.optional().catch(undefined),
});

const Membership = z.object({
  membersAdded: z.array(Account).nullish(),
  membersRemoved: z.array(Account).nullish(),
});

type Reader = (activity: unknown, origin: Origin, address: Address) => IncomingActivity;

const readMessage: Reader = (activity, origin, address) => {
  const message = Message.safeParse(activity).data;
  if (!message) return rejected('malformed');
  const from = contact(message.from);
  if (!from) return rejected('noAccount');
  return {
    kind: 'message',
    ...origin,
    from,
    text: withoutMention(message.text ?? '', message.entities ?? [], address.recipient.id),
    value: message.value,
    rootActivityId: splitConversationId(address.conversation.id).rootActivityId,
  };
};

const readCardAction: Reader = (activity, origin) => {
  const invoke = CardAction.safeParse(activity).data;
  if (!invoke) return rejected('malformed');
  const from = contact(invoke.from);
  if (!from) return rejected('noAccount');
  const { action, trigger } = invoke.value;
  return { kind: 'cardAction', ...origin, from, verb: action.verb, data: action.data, trigger };
};

const readInstallation: Reader = (activity, origin) => {
  const installation = Installation.safeParse(activity).data;
  if (!installation) return rejected('malformed');
  return {
    kind: 'installation',
    ...origin,
    change: installation.action.startsWith('add') ? 'added' : 'removed',
    from: installation.from ? contact(installation.from) : null,
  };
};

const readMembership: Reader = (activity, origin) => {
  const membership = Membership.safeParse(activity).data;
  if (!membership) return rejected('malformed');
  return {
    kind: 'membership',
    ...origin,
    joined: membership.membersAdded?.map(memberChange) ?? [],
    left: membership.membersRemoved?.map(memberChange) ?? [],
  };
};

/** Reads an activity that the adapter has authenticated. Everything that is used is checked; the rest is let be. */
export function readActivity(activity: unknown): IncomingActivity {
  const envelope = Envelope.safeParse(activity).data;
  if (!envelope) return rejected('malformed');
  if (envelope.channelId !== 'msteams') return rejected('notTeams');

  const read = readerOf(envelope.type, envelope.name);
  if (!read) return { kind: 'other', type: envelope.type };

  const address = Address.safeParse(activity).data;
  if (!address) return rejected('malformed');
  const tenantId = address.conversation.tenantId ?? address.channelData?.tenant?.id;
  if (!tenantId) return rejected('noTenant');
  return read(activity, originOf(address, tenantId), address);
}

function readerOf(type: string, name: string | null | undefined): Reader | undefined {
  switch (type) {
    case 'message':
      return readMessage;
    case 'invoke':
      return name === 'adaptiveCard/action' ? readCardAction : undefined;
    case 'installationUpdate':
      return readInstallation;
    case 'conversationUpdate':
      return readMembership;
    default:
      return undefined;
  }
}

function originOf({ serviceUrl, recipient, conversation }: Address, tenantId: string): Origin {
  const { conversationId } = splitConversationId(conversation.id);
  return {
    place: { conversationId, serviceUrl, tenantId, botId: recipient.id },
    personal: isPersonal(conversation),
  };
}

/** Agents Playground leaves the type out of the chats that the bot opened itself. */
function isPersonal({ conversationType, isGroup }: Address['conversation']): boolean {
  return conversationType ? conversationType === 'personal' : isGroup !== true;
}

function contact(account: Account): Contact | null {
  return account.aadObjectId ? { id: account.aadObjectId, address: account.id, name: account.name ?? '' } : null;
}

function memberChange(account: Account): MemberChange {
  return { address: account.id, id: account.aadObjectId ?? null };
}

function rejected(why: RejectedActivity['why']): RejectedActivity {
  return { kind: 'rejected', why };
}
