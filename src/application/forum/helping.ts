import type { Person } from '../../domain/forum/person';
import { prepares } from '../../domain/forum/roles';
import type { Dependencies } from '../dependencies';
import type { View } from '../views';
import type { Asked, Ways } from './forum-view';
import { forumsOf } from './forums-of';
import { membershipOf, type Belonging, type Outsider } from './membership';

/** What the bot can do for this person: in the channel's forum, or forum by forum in their own chat. */
export async function help(dependencies: Dependencies, person: Person, asked: Asked): Promise<View> {
  const forums = await asking(dependencies, person, asked);
  if ('kind' in forums) return { card: 'message', message: forums.notice };
  return { card: 'help', forums: forums.map(partIn), personal: asked.forum === null, ways: waysFrom(asked, forums) };
}

/** The answer to what is no command: that it is none, and what the person can do. */
export async function notUnderstood(dependencies: Dependencies, person: Person, asked: Asked): Promise<View> {
  const forums = await asking(dependencies, person, asked);
  if ('kind' in forums) return { card: 'message', message: forums.notice };
  return { card: 'notUnderstood', ways: waysFrom(asked, forums) };
}

async function asking(
  dependencies: Dependencies,
  person: Person,
  { forum }: Asked,
): Promise<readonly Belonging[] | Outsider> {
  if (forum === null) return forumsOf(dependencies, person);
  const membership = await membershipOf(dependencies, forum, person);
  return membership.kind === 'outsider' ? membership : [membership];
}

function waysFrom(asked: Asked, forums: readonly Belonging[]): Ways {
  return { asked, mayPrepare: forums.some(({ actor }) => prepares(actor)), isInForum: forums.length > 0 };
}

function partIn({ charter, actor }: Belonging) {
  const standing = charter.members.find(({ id }) => id === actor.id)?.standing ?? 'attending';
  return { shortName: charter.shortName, roles: actor.roles, standing };
}
