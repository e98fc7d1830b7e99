import { channelLost, channelRenamed, rosterChanged } from '../../application/forum/channel-events';
import { forumIdOf, joinChannel } from '../../application/forum/joining';
import { catchUp } from '../../application/reminding/catching-up';
import { forumRef } from '../../application/records/refs';
import type { Dependencies } from '../../application/dependencies';
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
      if (activity.change === 'added') return joinChannel(dependencies, place);
      return channelLost(dependencies, place, 'botRemoved');
    case 'membership':
      return followMembers(dependencies, activity);
    case 'channelEvent':
      return followEvent(dependencies, place, activity.event);
  }
}

async function followPerson(
  dependencies: Dependencies,
  activity: IncomingInstallation | IncomingMembership | IncomingChannelEvent,
): Promise<void> {
  if (activity.kind !== 'installation' || activity.change !== 'added' || activity.from === null) return;
  await catchUp(dependencies, activity.from, 'gotTheBot');
}

async function followMembers(dependencies: Dependencies, { place, joined, left }: IncomingMembership): Promise<void> {
  const isBot = ({ address }: { readonly address: string }) => address === place.botId;
  if (joined.some(isBot)) return joinChannel(dependencies, place);
  if (left.some(isBot)) return channelLost(dependencies, place, 'botRemoved');
  if (joined.length > 0 || left.length > 0) await rosterChanged(dependencies, place);
}

async function followEvent(
  dependencies: Dependencies,
  place: Place,
  event: IncomingChannelEvent['event'],
): Promise<void> {
  switch (event.type) {
    case 'lost':
      return channelLost(dependencies, place, event.why);
    case 'renamed':
      return channelRenamed(dependencies, place, event.name);
    case 'sharingChanged':
      return rosterChanged(dependencies, place);
    case 'back':
      // Teams tells of every channel of the team, and the bot has been added to some of them only.
      if (await isKnown(dependencies, place)) await joinChannel(dependencies, place);
  }
}

async function isKnown({ forums }: Dependencies, place: Place): Promise<boolean> {
  const known = await forums.read(forumRef(forumIdOf(place)));
  return known !== undefined && known.state.status !== 'unmet';
}
