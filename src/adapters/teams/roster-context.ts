import { TurnContext } from 'botbuilder';
import type { Place } from '../../domain/forum/place';
import type { TeamsBotAdapter } from './bot-adapter';

/** The turn that TeamsInfo asks for. Outside a turn it needs no more of one than this. */
export async function rosterContext(adapter: TeamsBotAdapter, place: Place): Promise<TurnContext> {
  const context = new TurnContext(adapter, {
    conversation: { id: place.conversationId, isGroup: true, conversationType: 'channel', name: '' },
  });
  context.turnState.set(adapter.ConnectorClientKey, await adapter.connectorFor(place.serviceUrl));
  return context;
}
