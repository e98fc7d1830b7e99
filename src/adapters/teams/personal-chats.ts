import { z } from 'zod/v4';
import type { Place } from '../../domain/forum/place';
import type { TeamsBotAdapter } from './bot-adapter';
import type { Gate, TeamsRequest, Traffic } from './traffic';

/** The bot's one-to-one chats. A remembered chat saves a request, but may be wrong. */
export interface PersonalChats {
  remembered(place: Place, address: string): string | undefined;
  /** Asks Teams for the chat, which it creates the first time. Returns its conversation id. */
  open(place: Place, address: string): Promise<string>;
}

const Created = z.object({ id: z.string().min(1) });

export function createPersonalChats(
  adapter: TeamsBotAdapter,
  gate: Gate,
  traffic: Pick<Traffic, 'count'>,
): PersonalChats {
  const conversationIds = new Map<string, string>();
  const key = (place: Place, address: string) => JSON.stringify([place.tenantId, place.botId, address]);

  return {
    remembered: (place, address) => conversationIds.get(key(place, address)),

    async open(place, address) {
      const connector = await adapter.connectorFor(place.serviceUrl);
      const request: TeamsRequest = { kind: 'send', place, conversation: address };
      const created: unknown = await gate.pass(request, () =>
        connector.conversations.createConversation({
          isGroup: false,
          bot: { id: place.botId, name: '' },
          members: [{ id: address, name: '' }],
          tenantId: place.tenantId,
          channelData: { tenant: { id: place.tenantId } },
        }),
      );
      const { id } = Created.parse(created);
      traffic.count({ ...request, conversation: id });
      conversationIds.set(key(place, address), id);
      return id;
    },
  };
}
