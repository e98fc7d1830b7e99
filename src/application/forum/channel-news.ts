import type { Dependencies } from '../dependencies';
import type { View } from '../views';
import type { Belonging } from './membership';

/** What has last become of the forum's channel, and what a leader can do about it. */
export function showChannelNews(dependencies: Dependencies, leadership: Belonging): View {
  const { forum, charter } = leadership;
  if (forum.news === null) return { card: 'message', message: { type: 'unreadableCard' } };
  return { card: 'channelNews', shortName: charter.shortName, news: forum.news };
}
