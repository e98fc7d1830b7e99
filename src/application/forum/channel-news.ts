import type { View } from '../views';
import type { Belonging } from './membership';

/** What has last become of the forum's channel, and what a leader can do about it. */
export function showChannelNews({ forum, charter }: Belonging): View {
  if (forum.news === null) return { card: 'message', message: { type: 'unreadableCard' } };
  return { card: 'channelNews', shortName: charter.shortName, news: forum.news };
}
