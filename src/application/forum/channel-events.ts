import type { ChannelLoss } from '../../domain/forum/forum';
import type { Place } from '../../domain/forum/place';
import type { Dependencies } from '../dependencies';
import { commandForum } from './commanding';
import { concernOfTeam } from '../records/forum-record';
import { forumRef } from '../records/refs';
import { forumIdOf } from './joining';

const MOST_IN_TEAM = 60;

/**
 * Somebody has come to the channel or left it: the channel's members are asked for again, outside the turn. The
 * decider refuses to record anything of a channel that the bot has never met.
 */
export async function rosterChanged(dependencies: Dependencies, place: Place): Promise<void> {
  await commandForum(dependencies, forumIdOf(place), { type: 'outdateRoster' });
}

/**
 * Teams says that the bot can no longer write in the channel. Teams is asked again a minute later, since an upgrade of
 * the app says so in passing. Only for an archived team that would prove nothing, since its members can still be read.
 * When the channel is lost, everything kept of the forum stays, and the leaders are told.
 */
export async function channelLost(dependencies: Dependencies, forumId: string, why: ChannelLoss): Promise<void> {
  if (why === 'teamArchived') await commandForum(dependencies, forumId, { type: 'loseChannel', why });
  else dependencies.doubts.aboutChannel(forumId, why);
}

/** Another channel of the team has been chosen for the forum. A forum that is set up already is not concerned. */
export async function setUpElsewhere(dependencies: Dependencies, place: Place): Promise<void> {
  const forumId = forumIdOf(place);
  const known = (await dependencies.forums.read(forumRef(forumId)))?.state;
  if (known?.status !== 'joined' || place.conversationId !== place.teamId) return;
  await commandForum(dependencies, forumId, { type: 'loseChannel', why: 'setUpElsewhere' });
}

/** The forums whose channels are in the team, and the forum of the channel itself, as far as the bot has met them. */
export async function forumsOfTeam(
  { forums }: Pick<Dependencies, 'forums'>,
  { place, teamId }: { readonly place: Place; readonly teamId: string | undefined },
): Promise<readonly Place[]> {
  const inTeam = teamId === undefined ? [] : await forums.concerning(concernOfTeam(teamId), MOST_IN_TEAM);
  const own = await forums.read(forumRef(forumIdOf(place)));
  const known = [...inTeam, ...(own === undefined ? [] : [own])].flatMap(({ state }) =>
    state.status === 'unmet' ? [] : [[state.id, state.place] as const],
  );
  return [...new Map(known).values()];
}

export async function channelRenamed(dependencies: Dependencies, place: Place, name: string): Promise<void> {
  await commandForum(dependencies, forumIdOf(place), { type: 'renameChannel', name });
}
