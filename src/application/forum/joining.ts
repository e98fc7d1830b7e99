import type { Place } from '../../domain/forum/place';
import { channelReachable } from '../delivery/lifting';
import type { Dependencies } from '../dependencies';
import { digest } from '../records/event-chain';
import { commandForum } from './commanding';

/** The forum of a channel: always the same id for the same channel, so that being added again is not a new forum. */
export function forumIdOf(place: Place): string {
  return digest(['forum', place.conversationId]).slice(0, 22);
}

/**
 * The bot was added to a channel, or spoken to in one it has not met. Being added again changes nothing of the forum, but
 * shows that what the channel has refused is worth another try.
 */
export async function joinChannel(dependencies: Dependencies, place: Place): Promise<void> {
  const id = forumIdOf(place);
  await commandForum(dependencies, id, { type: 'join', id, place });
  await channelReachable(dependencies, id);
}
