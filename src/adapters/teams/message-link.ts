import type { Place } from '../../domain/forum/place';
import type { Posted } from '../../ports/post-entry';
import { splitConversationId } from './conversation-id';

/** Channels only: Teams' links to messages in the bot's chats with people are of another form. */
const CHANNEL = /^19:[!-~]+$/;
/** Teams numbers the messages of a channel by when they were sent, in milliseconds. */
const SENT_AT = /^\d{1,20}$/;

/**
 * Teams' own address of a message in a channel, of a reply in a thread too ("deep link to navigate to channel
 * conversation"). `null` where an id is not one that Teams gives such messages. The group is left out where it is not known.
 */
export function messageLink({ tenantId, groupId }: Place, { conversationId, activityId }: Posted): string | null {
  const { conversationId: channel, rootActivityId } = splitConversationId(conversationId);
  const parentMessageId = rootActivityId ?? activityId;
  if (!CHANNEL.test(channel) || !SENT_AT.test(activityId) || !SENT_AT.test(parentMessageId)) return null;
  const query = new URLSearchParams({
    tenantId,
    ...(groupId !== undefined && { groupId }),
    parentMessageId,
    createdTime: activityId,
  });
  return `https://teams.microsoft.com/l/message/${encodeURIComponent(channel)}/${activityId}?${query.toString()}`;
}
