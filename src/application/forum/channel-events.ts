import type { ChannelLoss } from '../../domain/forum/forum';
import type { Place } from '../../domain/forum/place';
import type { Dependencies } from '../dependencies';
import { commandForum } from './commanding';
import { forumIdOf } from './joining';

/**
 * Somebody has come to the channel or left it: who is in it is asked for again, outside the turn. Of a channel that the
 * bot has never met nothing here is recorded: the decider refuses.
 */
export async function rosterChanged(dependencies: Dependencies, place: Place): Promise<void> {
  await commandForum(dependencies, forumIdOf(place), { type: 'outdateRoster' });
}

/** The bot can no longer write in the channel. What is kept is kept; the leaders are told. */
export async function channelLost(dependencies: Dependencies, place: Place, why: ChannelLoss): Promise<void> {
  await commandForum(dependencies, forumIdOf(place), { type: 'loseChannel', why });
}

export async function channelRenamed(dependencies: Dependencies, place: Place, name: string): Promise<void> {
  await commandForum(dependencies, forumIdOf(place), { type: 'renameChannel', name });
}
