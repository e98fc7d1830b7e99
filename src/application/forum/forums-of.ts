import type { Ready } from '../../domain/forum/forum';
import type { Person } from '../../domain/forum/person';
import type { Dependencies } from '../dependencies';

const MOST_FORUMS = 60;

/** The forums whose composition the person is in, latest changed first. */
export async function forumsOf({ forums }: Dependencies, person: Person): Promise<readonly Ready[]> {
  const kept = await forums.concerning(person.id, MOST_FORUMS);
  return kept.flatMap(({ state }) => (state.status === 'ready' ? [state] : []));
}
