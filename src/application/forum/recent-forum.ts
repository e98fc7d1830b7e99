import type { Forum } from '../../domain/forum/forum';
import type { Dependencies } from '../dependencies';
import { forumRef } from '../records/refs';

/** A change of roles, people or the channel's address shows in cards after this long at the latest. */
const MAX_AGE_MS = 30_000;

/** The forum as it was at most half a minute ago, for posting cards by. */
export async function recentForum(
  { forums }: Pick<Dependencies, 'forums'>,
  forumId: string,
): Promise<Forum | undefined> {
  return (await forums.recall(forumRef(forumId), MAX_AGE_MS))?.state;
}
