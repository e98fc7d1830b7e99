import type { Place } from '../../domain/forum/place';
import { channelReachable } from '../delivery/lifting';
import type { Dependencies } from '../dependencies';
import { digest } from '../records/event-chain';
import { commandForum } from './commanding';

/** The id of the forum of a channel. The same channel always has the same forum, also when the bot is added again. */
export function forumIdOf(place: Place): string {
  return digest(['forum', place.conversationId]).slice(0, 22);
}

/**
 * The bot was added to a channel, or was spoken to in a channel that it has not met. Being added again changes nothing
 * in the forum, but shows that cards which the channel has refused are worth another try.
 */
export async function joinChannel(dependencies: Dependencies, place: Place): Promise<void> {
  const id = forumIdOf(place);
  await commandForum(dependencies, id, { type: 'join', id, place });
  await channelReachable(dependencies, id);
}
