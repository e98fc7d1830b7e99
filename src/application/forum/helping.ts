import type { Forum, Ready } from '../../domain/forum/forum';
import type { Person } from '../../domain/forum/person';
import { belongsTo, rolesOf } from '../../domain/forum/roles';
import type { Dependencies } from '../dependencies';
import { forumRef } from '../records/refs';
import type { View } from '../views';
import { forumsOf } from './forums-of';

/** What the bot can do for this person in this channel. */
export async function helpInForum({ forums }: Dependencies, person: Person, forumId: string): Promise<View> {
  const forum: Forum | undefined = (await forums.read(forumRef(forumId)))?.state;
  if (forum?.status !== 'ready') return { card: 'message', message: { type: 'forumNotSetUp' } };
  if (!belongsTo(forum, person.id)) return { card: 'message', message: { type: 'notInForum' } };
  return { card: 'help', forums: [partIn(forum, person)], personal: false };
}

/** What the bot can do for this person, forum by forum. */
export async function helpInPerson(dependencies: Dependencies, person: Person): Promise<View> {
  const forums = await forumsOf(dependencies, person);
  return { card: 'help', forums: forums.map((forum) => partIn(forum, person)), personal: true };
}

function partIn({ charter }: Ready, person: Person) {
  const standing = charter.members.find(({ id }) => id === person.id)?.standing ?? 'attending';
  return { shortName: charter.shortName, roles: rolesOf(charter, person.id), standing };
}
