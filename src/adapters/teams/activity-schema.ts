import { z } from 'zod/v4';
import { MOST_SOUGHT } from '../../application/decision/finding';
import { LANGUAGES, USUAL_LANGUAGE, type Language } from '../../domain/language';
import { isAccountOrTenantId } from './account-id';
import { channelEventOf } from './channel-event-schema';
import { splitConversationId } from './conversation-id';
import {
  CHANNEL_TYPES,
  TRIGGERS,
  type IncomingActivity,
  type IncomingFile,
  type MemberChange,
  type Origin,
  type RejectedActivity,
  type Sender,
} from './incoming-activity';
import { withoutMention } from './mention';

/** What Teams calls a search from where somebody writes. */
export const COMPOSING = 'composeExtension/query';
/** What Teams calls the answer to an offered file. */
const FILE_CONSENT = 'fileConsent/invoke';

/** Longest message a person can write in Teams, about 28 KB. */
const TEXT_LIMIT = 28 * 1024;

/** More than Teams lists of anything in one activity. Later items are ignored, since each costs time. */
const MOST_LISTED = 500;

const listed = z.array(z.unknown()).transform((all) => all.slice(0, MOST_LISTED));
const id = z.string().min(1).max(512);
const word = z.string().max(128);

const Account = z.object({
  id,
  name: z.string().max(256).nullish(),
  aadObjectId: word.min(1).nullish(),
  tenantId: word.min(1).nullish().catch(null),
});
type Account = z.infer<typeof Account>;

/** What the person's Teams is set to, such as `sv-SE`. */
const Stated = z.object({ locale: word.min(2) });

const Envelope = z.object({ type: word, name: word.nullish() });

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
    .object({
      tenant: z.object({ id }).optional().catch(undefined),
      team: z
        .object({ id: id.optional().catch(undefined), aadGroupId: word.min(1).optional().catch(undefined) })
        .optional()
        .catch(undefined),
      channel: z
        .object({
          id: id.optional().catch(undefined),
          name: z.string().min(1).max(256).optional().catch(undefined),
          type: z.enum(CHANNEL_TYPES).optional().catch(undefined),
        })
        .optional()
        .catch(undefined),
      /** The channel where the person who installed the bot wants it to speak. */
      settings: z
        .object({ selectedChannel: z.object({ id }).optional().catch(undefined) })
        .optional()
        .catch(undefined),
      eventType: word.optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});
type Address = z.infer<typeof Address>;

const Message = z.object({
  from: Account,
  text: z.string().max(TEXT_LIMIT).nullish(),
  entities: listed.nullish(),
  value: z.unknown(),
  attachments: listed.nullish(),
});

const FileInfo = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().catch(''),
  contentUrl: z.url().max(8192).catch(''),
  content: z.object({ downloadUrl: z.string().min(1).max(8192) }),
});

const CardAction = z.object({
  from: Account,
  replyToId: id.nullish().catch(null),
  value: z.object({
    action: z.object({ verb: word.min(1), data: z.unknown() }),
    trigger: z.enum(TRIGGERS).default('manual'),
  }),
});

const MOST_SUGGESTED = 25;
const part = z.int().min(0).max(100_000);
const Composing = z.object({
  from: Account,
  value: z.object({
    parameters: z
      .array(z.object({ name: word.nullish(), value: z.unknown() }))
      .max(10)
      .nullish(),
    queryOptions: z.object({ skip: part.nullish(), count: part.nullish() }).nullish(),
  }),
});
/** What Teams sends as soon as the search is opened, before anything is typed. */
const INITIAL_RUN = 'initialRun';

const FileConsent = z.object({
  from: Account,
  replyToId: id.nullish().catch(null),
  value: z.object({
    action: z.enum(['accept', 'decline']),
    context: z.unknown(),
    uploadInfo: z
      .object({
        uploadUrl: z.url().max(8192),
        contentUrl: z.url().max(8192),
        name: id,
        uniqueId: id,
        fileType: word.min(1),
      })
      .nullish()
      .catch(null),
  }),
});

const legacy = z
  .object({ replyToId: id.optional().catch(undefined) })
  .optional()
  .catch(undefined);
const Reaction = z.object({
  from: Account,
  reactionsAdded: listed.nullish(),
  replyToId: id.nullish(),
  legacy,
  channelData: z.object({ legacy }).optional().catch(undefined),
});

const Installation = z.object({
  action: z.enum(['add', 'add-upgrade', 'remove', 'remove-upgrade']),
  from: Account.optional().catch(undefined),
});

const Membership = z.object({
  membersAdded: listed.pipe(z.array(Account)).nullish(),
  membersRemoved: listed.pipe(z.array(Account)).nullish(),
});

type Reader = (activity: unknown, origin: Origin, address: Address) => IncomingActivity<Sender>;

const readMessage: Reader = (activity, origin, address) => {
  const message = Message.safeParse(activity).data;
  if (!message) return rejected('malformed');
  const from = sender(message.from);
  if (!from) return rejected('noAccount');
  return {
    kind: 'message',
    ...origin,
    from,
    text: withoutMention(message.text ?? '', message.entities ?? [], address.recipient.id),
    value: message.value,
    files: origin.personal ? filesAmong(message.attachments ?? []) : [],
    rootActivityId: splitConversationId(address.conversation.id).rootActivityId,
  };
};

const readCardAction: Reader = (activity, origin) => {
  const invoke = CardAction.safeParse(activity).data;
  if (!invoke) return rejected('malformed');
  const from = sender(invoke.from);
  if (!from) return rejected('noAccount');
  const { action, trigger } = invoke.value;
  return {
    kind: 'cardAction',
    ...origin,
    from,
    verb: action.verb,
    data: action.data,
    trigger,
    activityId: invoke.replyToId ?? null,
  };
};

const readComposing: Reader = (activity, origin) => {
  const invoke = Composing.safeParse(activity).data;
  if (!invoke) return rejected('malformed');
  const from = sender(invoke.from);
  if (!from) return rejected('noAccount');
  const { parameters, queryOptions } = invoke.value;
  const typed = (parameters ?? []).find(({ name }) => name !== INITIAL_RUN)?.value;
  return {
    kind: 'composing',
    ...origin,
    from,
    sought: typeof typed === 'string' ? typed.slice(0, MOST_SOUGHT) : '',
    skip: queryOptions?.skip ?? 0,
    limit: Math.min(queryOptions?.count ?? MOST_SUGGESTED, MOST_SUGGESTED),
  };
};

const readFileConsent: Reader = (activity, origin) => {
  const invoke = FileConsent.safeParse(activity).data;
  if (!invoke) return rejected('malformed');
  const from = sender(invoke.from);
  if (!from) return rejected('noAccount');
  const { action, context, uploadInfo } = invoke.value;
  return {
    kind: 'fileConsent',
    ...origin,
    from,
    isAccepted: action === 'accept',
    context,
    upload: uploadInfo ? { ...uploadInfo, contentUrl: new URL(uploadInfo.contentUrl).href } : null,
    activityId: invoke.replyToId ?? null,
  };
};

const readReaction: Reader = (activity, origin) => {
  const reaction = Reaction.safeParse(activity).data;
  if (!reaction) return rejected('malformed');
  const { reactionsAdded, replyToId, channelData } = reaction;
  const ids = [replyToId, reaction.legacy?.replyToId, channelData?.legacy?.replyToId];
  const activityIds = ids.flatMap((one) => one ?? []);
  // The reaction was taken back, or is on a message that Teams does not name.
  if (!reactionsAdded?.length || activityIds.length === 0) return { kind: 'other', type: 'messageReaction' };
  const from = sender(reaction.from);
  return from ? { kind: 'reaction', ...origin, from, activityIds } : rejected('noAccount');
};

const readInstallation: Reader = (activity, origin, address) => {
  const installation = Installation.safeParse(activity).data;
  if (!installation) return rejected('malformed');
  return {
    kind: 'installation',
    ...aboutChannel(origin, address),
    change: installation.action.startsWith('add') ? 'added' : 'removed',
    isChosen: isChosen(address),
    from: origin.personal && installation.from ? sender(installation.from) : null,
  };
};

const readConversationUpdate: Reader = (activity, origin, address) => {
  const { eventType, channel } = address.channelData ?? {};
  const event = channelEventOf(eventType ?? '', channel?.name ?? null);
  if (event) return { kind: 'channelEvent', ...aboutChannel(origin, address), event };
  const membership = Membership.safeParse(activity).data;
  if (!membership) return rejected('malformed');
  return {
    kind: 'membership',
    ...aboutChannel(origin, address),
    isChosen: isChosen(address),
    joined: membership.membersAdded?.map(memberChange) ?? [],
    left: membership.membersRemoved?.map(memberChange) ?? [],
  };
};

/** Reads an activity that the adapter has let in. Every field that is used is checked; the others are ignored. */
export function readActivity(activity: unknown): IncomingActivity<Sender> {
  const envelope = Envelope.safeParse(activity).data;
  if (!envelope) return rejected('malformed');

  const read = readerOf(envelope.type, envelope.name);
  if (!read) return { kind: 'other', type: envelope.type };

  const address = Address.safeParse(activity).data;
  if (!address) return rejected('malformed');
  const tenantId = address.conversation.tenantId ?? address.channelData?.tenant?.id;
  if (!tenantId) return rejected('noTenant');
  return read(activity, originOf(address, tenantId), address);
}

/** The language that the person's client says; `null` when it says none. Whoever has another than ours is met in the usual one. */
export function statedLanguage(activity: unknown): Language | null {
  const stated = Stated.safeParse(activity).data;
  if (stated === undefined) return null;
  const [said] = stated.locale.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === said) ?? USUAL_LANGUAGE;
}

/** What Teams sends it as, and what reads it. */
interface Sent {
  readonly type: string;
  /** Of an invoke. */
  readonly name?: string;
  readonly read: Reader;
}

/** What happens to a channel is sent as what happens to its members is. */
const SENT: Readonly<
  Record<Exclude<IncomingActivity<Sender>['kind'], 'channelEvent' | 'other' | RejectedActivity['kind']>, Sent>
> = {
  message: { type: 'message', read: readMessage },
  cardAction: { type: 'invoke', name: 'adaptiveCard/action', read: readCardAction },
  composing: { type: 'invoke', name: COMPOSING, read: readComposing },
  fileConsent: { type: 'invoke', name: FILE_CONSENT, read: readFileConsent },
  reaction: { type: 'messageReaction', read: readReaction },
  installation: { type: 'installationUpdate', read: readInstallation },
  membership: { type: 'conversationUpdate', read: readConversationUpdate },
};

function readerOf(type: string, name: string | null | undefined): Reader | undefined {
  return Object.values(SENT).find((sent) => sent.type === type && (sent.name === undefined || sent.name === name))
    ?.read;
}

function originOf({ serviceUrl, recipient, conversation, channelData }: Address, tenantId: string): Origin {
  const { conversationId } = splitConversationId(conversation.id);
  const groupId = channelData?.team?.aadGroupId;
  const teamId = isPersonal(conversation) ? undefined : channelData?.team?.id;
  return {
    place: {
      conversationId,
      serviceUrl,
      tenantId,
      botId: recipient.id,
      ...(groupId !== undefined && { groupId }),
      ...(teamId !== undefined && { teamId }),
    },
    personal: isPersonal(conversation),
    channelType: channelData?.channel?.type ?? null,
  };
}

/**
 * Teams sends what happens to any channel of a team as if from its General channel, and names the one concerned; or, when
 * the bot is installed, the one that was chosen for it.
 */
function aboutChannel(origin: Origin, { channelData }: Address): Origin {
  const named = channelData?.settings?.selectedChannel?.id ?? channelData?.channel?.id;
  const conversationId = named ?? origin.place.conversationId;
  return { ...origin, place: { ...origin.place, conversationId } };
}

function isChosen({ channelData }: Address): boolean {
  return channelData?.settings?.selectedChannel !== undefined;
}

/** Agents Playground leaves the type out of the chats that the bot opened itself. */
function isPersonal({ conversationType, isGroup }: Address['conversation']): boolean {
  return conversationType ? conversationType === 'personal' : isGroup !== true;
}

function sender({ id: address, name, aadObjectId, tenantId }: Account): Sender | null {
  if (!aadObjectId || !isAccountOrTenantId(aadObjectId)) return null;
  return { objectId: aadObjectId, address, name: name ?? '', tenantId: tenantId ?? null };
}

function filesAmong(attachments: readonly unknown[]): readonly IncomingFile[] {
  return attachments
    .map((attachment) => FileInfo.safeParse(attachment).data)
    .flatMap((file) => (file ? [fileOf(file)] : []));
}

/** The file, with a link in which spaces and the like are encoded: Teams leaves spaces in its links. */
function fileOf({ name, contentUrl, content }: z.infer<typeof FileInfo>): IncomingFile {
  return { name, url: content.downloadUrl, link: contentUrl === '' ? '' : new URL(contentUrl).href };
}

function memberChange(account: Account): MemberChange {
  return { address: account.id, id: account.aadObjectId ?? null };
}

function rejected(why: RejectedActivity['why']): RejectedActivity {
  return { kind: 'rejected', why };
}
