import type { Ready } from '../../domain/forum/forum';
import type { Person } from '../../domain/forum/person';
import { actorIn, belongsTo, type Actor } from '../../domain/forum/roles';
import type { Dependencies } from '../dependencies';
import { forumRef } from '../records/refs';
import type { Notice } from '../views';

export type Membership =
  | { readonly kind: 'member'; readonly forum: Ready; readonly actor: Actor }
  | { readonly kind: 'outsider'; readonly notice: Notice };

/** What the person is in the forum at this moment. An outsider learns nothing but that they are one. */
export async function membershipOf({ forums }: Dependencies, forumId: string, person: Person): Promise<Membership> {
  const forum = (await forums.read(forumRef(forumId)))?.state;
  if (forum?.status === 'joined') return { kind: 'outsider', notice: { type: 'forumNotSetUp' } };
  if (forum?.status !== 'ready' || !belongsTo(forum, person.id)) {
    return { kind: 'outsider', notice: { type: 'notInForum' } };
  }
  return { kind: 'member', forum, actor: actorIn(forum, person) };
}
