import type { Person } from '../../domain/forum/person';
import { prepares } from '../../domain/forum/roles';
import type { Dependencies } from '../dependencies';
import type { View } from '../views';
import type { Asked, Ways } from './forum-view';
import { forumsOf } from './forums-of';
import type { Belonging } from './membership';

const IN_PERSON: Asked = { forum: null, message: null };

/** What the bot can do for this person in the channel's forum. */
export function helpInForum(belonging: Belonging, asked: Asked): View {
  return helpFor([belonging], asked);
}

/** What the bot can do for this person, forum by forum, in their own chat. */
export async function help(dependencies: Dependencies, person: Person): Promise<View> {
  return helpFor(await forumsOf(dependencies, person), IN_PERSON);
}

/** The answer in a channel to what is no command: that it is none, and what the person can do. */
export function notUnderstoodInForum(belonging: Belonging, asked: Asked): View {
  return { card: 'notUnderstood', ways: waysFrom(asked, [belonging]) };
}

/** The same in the person's own chat. */
export async function notUnderstood(dependencies: Dependencies, person: Person): Promise<View> {
  return { card: 'notUnderstood', ways: waysFrom(IN_PERSON, await forumsOf(dependencies, person)) };
}

function helpFor(forums: readonly Belonging[], asked: Asked): View {
  return { card: 'help', forums: forums.map(partIn), personal: asked.forum === null, ways: waysFrom(asked, forums) };
}

function waysFrom(asked: Asked, forums: readonly Belonging[]): Ways {
  return { asked, mayPrepare: forums.some(({ actor }) => prepares(actor)), isInForum: forums.length > 0 };
}

function partIn({ charter, actor }: Belonging) {
  const standing = charter.members.find(({ id }) => id === actor.id)?.standing ?? 'attending';
  return { shortName: charter.shortName, roles: actor.roles, standing };
}
