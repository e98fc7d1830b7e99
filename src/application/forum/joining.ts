import type { Place } from '../../domain/forum/place';
import { channelReachable } from '../delivery/lifting';
import type { Dependencies } from '../dependencies';
import { putLast } from '../put-last';
import { digest } from '../records/event-chain';
import { commandForum } from './commanding';

/** How many channels are remembered: more than are spoken in at the same time. */
const MOST_KNOWN = 1_000;
const known = new Map<string, string>();

/** The id of the forum of a channel. The same channel always has the same forum, also when the bot is added again. */
export function forumIdOf({ conversationId }: Pick<Place, 'conversationId'>): string {
  const id = known.get(conversationId) ?? digest(['forum', conversationId]).slice(0, 22);
  putLast(known, conversationId, id, MOST_KNOWN);
  return id;
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
