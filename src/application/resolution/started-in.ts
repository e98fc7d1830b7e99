import type { Started } from '../../domain/resolution/resolution';
import type { Dependencies } from '../dependencies';

/** More than a forum has in hand at a time. */
const MOST_READ = 60;

/** The forum's matters, drafts included, latest changed first. */
export async function startedIn(
  { resolutions }: Pick<Dependencies, 'resolutions'>,
  forumId: string,
): Promise<readonly Started[]> {
  const kept = await resolutions.list(forumId, MOST_READ);
  return kept.flatMap(({ state }) => (state.status === 'notStarted' ? [] : [state]));
}
