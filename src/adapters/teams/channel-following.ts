import {
  channelLost,
  channelRenamed,
  forumsOfTeam,
  rosterChanged,
  setUpElsewhere,
} from '../../application/forum/channel-events';
import { forumIdOf, joinChannel } from '../../application/forum/joining';
import { catchUp } from '../../application/reminding/catching-up';
import type { Dependencies } from '../../application/dependencies';
import type { ChannelLoss } from '../../domain/forum/forum';
import type { Place } from '../../domain/forum/place';
import type { IncomingChannelEvent, IncomingInstallation, IncomingMembership } from './incoming-activity';

/** Takes notice of what happens to the channel and its people, and of somebody who has got the bot in a chat of their own. */
export async function followChannel(
  dependencies: Dependencies,
  activity: IncomingInstallation | IncomingMembership | IncomingChannelEvent,
): Promise<void> {
  if (activity.personal) return followPerson(dependencies, activity);
  const { place } = activity;
  switch (activity.kind) {
    case 'installation':
      return activity.change === 'added'
        ? added(dependencies, place, activity.isChosen)
        : removed(dependencies, place, 'botRemoved');
    case 'membership':
      return followMembers(dependencies, activity);
    case 'channelEvent':
      return followEvent(dependencies, place, activity.event);
  }
}

/** The bot is in the channel, and in every other channel of the team that it was in before. */
async function added(dependencies: Dependencies, place: Place, isChosen: boolean): Promise<void> {
  const others = (await forumsOfTeam(dependencies, { place, teamId: place.teamId })).filter(
    ({ conversationId }) => conversationId !== place.conversationId,
  );
  // Teams names the General channel when the bot is added to the team.
  const isGeneral = place.conversationId === place.teamId;
  if (isGeneral && !isChosen && others.length > 0) return back(dependencies, place);
  for (const other of isChosen ? others : []) await setUpElsewhere(dependencies, other);
  await joinChannel(dependencies, place);
  dependencies.doubts.channelThere(forumIdOf(place));
  await back(dependencies, place);
}

async function back(dependencies: Dependencies, place: Place): Promise<void> {
  for (const other of await forumsOfTeam(dependencies, { place, teamId: place.teamId })) {
    dependencies.doubts.channelThere(forumIdOf(other));
    await joinChannel(dependencies, { ...other, serviceUrl: place.serviceUrl });
  }
}

/** What happens to a whole team is told once, with the General channel's id. */
async function removed(dependencies: Dependencies, place: Place, why: ChannelLoss): Promise<void> {
  for (const other of await forumsOfTeam(dependencies, { place, teamId: place.teamId })) {
    await channelLost(dependencies, forumIdOf(other), why);
  }
}

async function followPerson(
  dependencies: Dependencies,
  activity: IncomingInstallation | IncomingMembership | IncomingChannelEvent,
): Promise<void> {
  if (activity.kind !== 'installation' || activity.change !== 'added' || activity.from === null) return;
  await catchUp(dependencies, activity.from, 'gotTheBot');
}

async function followMembers(
  dependencies: Dependencies,
  { place, joined, left, isChosen }: IncomingMembership,
): Promise<void> {
  const isBot = ({ address }: { readonly address: string }) => address === place.botId;
  if (joined.some(isBot)) return added(dependencies, place, isChosen);
  if (left.some(isBot)) return removed(dependencies, place, 'botRemoved');
  if (joined.length > 0 || left.length > 0) await rosterChanged(dependencies, place);
}

async function followEvent(
  dependencies: Dependencies,
  place: Place,
  event: IncomingChannelEvent['event'],
): Promise<void> {
  switch (event.type) {
    case 'lost':
      return event.why === 'channelDeleted'
        ? channelLost(dependencies, forumIdOf(place), event.why)
        : removed(dependencies, place, event.why);
    case 'renamed':
      return channelRenamed(dependencies, place, event.name);
    case 'sharingChanged':
      return rosterChanged(dependencies, place);
    // Teams tells of every channel of the team, but the bot has been added to only some of them.
    case 'back':
      return back(dependencies, event.isWholeTeam ? place : { ...place, teamId: undefined });
  }
}
