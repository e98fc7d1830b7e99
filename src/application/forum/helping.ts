import type { Person } from '../../domain/forum/person';
import type { Dependencies } from '../dependencies';
import type { View } from '../views';
import { forumsOf } from './forums-of';
import { membershipOf, type Belonging } from './membership';

/** What the bot can do for this person in this channel. */
export async function helpInForum(dependencies: Dependencies, person: Person, forumId: string): Promise<View> {
  const membership = await membershipOf(dependencies, forumId, person);
  if (membership.kind === 'outsider') return { card: 'message', message: membership.notice };
  return { card: 'help', forums: [partIn(membership)], personal: false };
}

/** What the bot can do for this person, forum by forum. */
export async function helpInPerson(dependencies: Dependencies, person: Person): Promise<View> {
  const forums = await forumsOf(dependencies, person);
  return { card: 'help', forums: forums.map(partIn), personal: true };
}

function partIn({ charter, actor }: Belonging) {
  const standing = charter.members.find(({ id }) => id === actor.id)?.standing ?? 'attending';
  return { shortName: charter.shortName, roles: actor.roles, standing };
}
