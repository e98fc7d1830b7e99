import type { StartedMinutes } from '../../domain/minutes/minutes';
import type { Dependencies } from '../dependencies';

/** More than a forum has in hand at a time. */
const MOST_READ = 60;

/** The forum's minutes, latest changed first. */
export async function minutesIn(
  { minutes }: Pick<Dependencies, 'minutes'>,
  forumId: string,
  most = MOST_READ,
): Promise<readonly StartedMinutes[]> {
  const kept = await minutes.list(forumId, most);
  return kept.flatMap(({ state }): readonly StartedMinutes[] => (state.status === 'none' ? [] : [state]));
}
