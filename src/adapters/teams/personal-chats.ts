import { z } from 'zod/v4';
import type { Place } from '../../domain/forum/place';
import type { TeamsBotAdapter } from './bot-adapter';

/** The bot's one-to-one chats. What is remembered saves a request but may be wrong. */
export interface PersonalChats {
  remembered(place: Place, address: string): string | undefined;
  /** Asks Teams for the chat, which it creates the first time. Returns its conversation id. */
  open(place: Place, address: string): Promise<string>;
}

const Created = z.object({ id: z.string().min(1) });

export function createPersonalChats(adapter: TeamsBotAdapter): PersonalChats {
  const conversationIds = new Map<string, string>();
  const key = (place: Place, address: string) => JSON.stringify([place.tenantId, place.botId, address]);

  return {
    remembered: (place, address) => conversationIds.get(key(place, address)),

    async open(place, address) {
      const connector = await adapter.connectorFor(place.serviceUrl);
      const created = await connector.conversations.createConversation({
        isGroup: false,
        bot: { id: place.botId, name: '' },
        members: [{ id: address, name: '' }],
        tenantId: place.tenantId,
        channelData: { tenant: { id: place.tenantId } },
      });
      const { id } = Created.parse(created);
      conversationIds.set(key(place, address), id);
      return id;
    },
  };
}
