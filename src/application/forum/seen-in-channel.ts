import type { Contact } from '../../domain/forum/person';
import type { Place } from '../../domain/forum/place';
import type { Dependencies } from '../dependencies';
import { everybodyReachable } from '../delivery/lifting';
import { rosterChanged } from './channel-events';
import { commandForum } from './commanding';
import { forumIdOf, joinChannel } from './joining';
import { recentForum } from './recent-forum';

/**
 * Something has come from the channel. From now on Teams is asked about the channel at the address that it came from,
 * and the channel's team is the one that it names.
 */
export async function renewPlace(dependencies: Dependencies, place: Place): Promise<void> {
  const forum = await recentForum(dependencies, forumIdOf(place));
  if (forum === undefined || forum.status === 'unmet' || isSameAddress(forum.place, place)) return;
  const change = await commandForum(dependencies, forumIdOf(place), { type: 'move', place });
  if (change.kind === 'accepted' && change.isNews) await everybodyReachable(dependencies, forumIdOf(place));
}

/**
 * Somebody has written or tapped in the channel, which proves that both the bot and that person are there. When the
 * latest reading says that the person has left, Teams is asked once more before they are let in.
 */
export async function seenInChannel(dependencies: Dependencies, place: Place, person: Contact): Promise<void> {
  const { doubts } = dependencies;
  const forumId = forumIdOf(place);
  const forum = await recentForum(dependencies, forumId);
  if (forum === undefined || forum.status === 'unmet') return;
  if (forum.isLost) await joinChannel(dependencies, place);
  doubts.channelThere(forumId);
  const { roster } = forum;
  if (roster === null || roster.some(({ id }) => id === person.id)) return;
  if (forum.status === 'ready') {
    if (forum.departed.some(({ id }) => id === person.id)) await rosterChanged(dependencies, place);
    return;
  }
  const entries = [...roster, person].map((contact) => ({ ...contact, email: null }));
  await commandForum(dependencies, forumId, { type: 'seeRoster', roster: entries });
}

function isSameAddress(known: Place, place: Place): boolean {
  const { groupId = known.groupId, teamId = known.teamId } = place;
  return known.serviceUrl === place.serviceUrl && known.groupId === groupId && known.teamId === teamId;
}
