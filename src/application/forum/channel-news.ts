import type { Person } from '../../domain/forum/person';
import type { Dependencies } from '../dependencies';
import type { View } from '../views';
import { leadershipOf } from './membership';

/** What has last become of the forum's channel, and what a leader can do about it. */
export async function showChannelNews(dependencies: Dependencies, person: Person, forumId: string): Promise<View> {
  const leadership = await leadershipOf(dependencies, forumId, person);
  if (leadership.kind === 'outsider') return { card: 'message', message: leadership.notice };
  const { forum, charter } = leadership;
  if (forum.news === null) return { card: 'message', message: { type: 'unreadableCard' } };
  return { card: 'channelNews', shortName: charter.shortName, news: forum.news };
}
