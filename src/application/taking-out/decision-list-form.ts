import type { Person } from '../../domain/forum/person';
import type { Dependencies } from '../dependencies';
import { forumsOf } from '../forum/forums-of';
import { todayOf } from '../forum/today';
import type { View } from '../views';

/** Where somebody says of which forum and which days they want the decisions as a file: this year's, to begin with. */
export async function openDecisionList(dependencies: Dependencies, person: Person): Promise<View> {
  const forums = await forumsOf(dependencies, person);
  if (forums.length === 0) return { card: 'message', message: { type: 'noForums' } };
  const year = todayOf(dependencies).slice(0, 4);
  return {
    card: 'decisionListForm',
    forums: forums.map(({ forum, charter }) => ({ forumId: forum.id, shortName: charter.shortName })),
    from: `${year}-01-01`,
    until: `${year}-12-31`,
  };
}
