import type { Charter } from '../../domain/forum/charter';
import type { Ready } from '../../domain/forum/forum';
import type { Person } from '../../domain/forum/person';
import { actorIn, belongsTo, type Actor } from '../../domain/forum/roles';
import type { Dependencies } from '../dependencies';
import { forumRef } from '../records/refs';
import type { Notice } from '../notice';
import type { ViewOf } from '../views';
import { AUDIENCES, type AudienceInForum } from './audience';
import { charterToday } from './today';

/** A forum with what it and the person are in it today. */
export interface Belonging {
  readonly kind: 'member';
  readonly forum: Ready;
  readonly charter: Charter;
  readonly actor: Actor;
}

export interface Outsider {
  readonly kind: 'outsider';
  readonly notice: Notice;
}

/** What the person is in the forum at this moment. An outsider learns nothing but that they are one. */
export async function membershipOf(
  dependencies: Dependencies,
  forumId: string,
  person: Person,
): Promise<Belonging | Outsider> {
  const forum = (await dependencies.forums.read(forumRef(forumId)))?.state;
  if (forum?.status === 'joined') return { kind: 'outsider', notice: { type: 'forumNotSetUp' } };
  if (forum?.status !== 'ready') return { kind: 'outsider', notice: { type: 'notInForum' } };
  const charter = charterToday(dependencies, forum);
  if (!belongsTo(charter, person.id)) return { kind: 'outsider', notice: { type: 'notInForum' } };
  return { kind: 'member', forum, charter, actor: actorIn(charter, person) };
}

/** The one guard: gives the forum and the person's place in it, if the audience includes the person. */
async function admit(
  dependencies: Dependencies,
  may: AudienceInForum,
  forumId: string,
  person: Person,
): Promise<Belonging | Outsider> {
  const membership = await membershipOf(dependencies, forumId, person);
  if (membership.kind === 'outsider') return membership;
  const { holds, otherwise } = AUDIENCES[may];
  return holds(membership.charter, membership.actor) ? membership : { kind: 'outsider', notice: otherwise };
}

/** Does the work for those in the audience, and tells everybody else that it is not for them. */
export async function forThese<Answer>(
  dependencies: Dependencies,
  may: AudienceInForum,
  forumId: string,
  person: Person,
  run: (belonging: Belonging) => Answer | Promise<Answer>,
): Promise<Answer | ViewOf<'message'>> {
  const belonging = await admit(dependencies, may, forumId, person);
  return belonging.kind === 'outsider' ? { card: 'message', message: belonging.notice } : run(belonging);
}
