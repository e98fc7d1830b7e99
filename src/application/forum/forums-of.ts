import type { Person } from '../../domain/forum/person';
import { actorIn, belongsTo } from '../../domain/forum/roles';
import type { Dependencies } from '../dependencies';
import type { Belonging } from './membership';
import { charterToday } from './today';

const MOST_FORUMS = 60;

/** The forums that the person belongs to today, latest changed first. */
export async function forumsOf(
  dependencies: Pick<Dependencies, 'forums' | 'clock' | 'calendar'>,
  person: Person,
): Promise<readonly Belonging[]> {
  const kept = await dependencies.forums.concerning(person.id, MOST_FORUMS);
  return kept.flatMap(({ state: forum }): readonly Belonging[] => {
    if (forum.status !== 'ready') return [];
    const charter = charterToday(dependencies, forum);
    if (!belongsTo(charter, person.id)) return [];
    return [{ kind: 'member', forum, charter, actor: actorIn(charter, person) }];
  });
}
