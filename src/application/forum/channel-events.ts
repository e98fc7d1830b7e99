import { decideForum, type ForumCommand } from '../../domain/forum/decide-forum';
import type { ChannelLoss } from '../../domain/forum/forum';
import type { Place } from '../../domain/forum/place';
import type { Dependencies } from '../dependencies';
import { forumRef } from '../records/refs';
import { forumIdOf } from './joining';

/** Somebody has come to the channel or left it: who is in it is asked for again, outside the turn. */
export async function rosterChanged(dependencies: Dependencies, place: Place): Promise<void> {
  await happen(dependencies, place, { type: 'outdateRoster' });
}

/** The bot can no longer write in the channel. What is kept is kept; the leaders are told. */
export async function channelLost(dependencies: Dependencies, place: Place, why: ChannelLoss): Promise<void> {
  await happen(dependencies, place, { type: 'loseChannel', why });
}

export async function channelRenamed(dependencies: Dependencies, place: Place, name: string): Promise<void> {
  await happen(dependencies, place, { type: 'renameChannel', name });
}

/** Nothing happens to a channel that the bot has never met. */
async function happen({ forums, nudge }: Dependencies, place: Place, command: ForumCommand): Promise<void> {
  const ref = forumRef(forumIdOf(place));
  const change = await forums.change(ref, (forum, now) => decideForum(forum, command, now));
  if (change.kind === 'accepted' && change.isNews) nudge(ref);
}
