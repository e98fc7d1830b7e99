import { newestFirst } from '../../domain/decision/newest-first';
import type { Person } from '../../domain/forum/person';
import { presides } from '../../domain/forum/roles';
import type { Dependencies } from '../dependencies';
import { forumsOf } from '../forum/forums-of';
import { membershipOf, type Belonging } from '../forum/membership';
import type { PresidedForum, View } from '../views';

const MOST_LISTED = 20;

/** The forum's decisions, newest first, to the whole channel: what only some can do is for their own chats. */
export async function listDecisions(dependencies: Dependencies, person: Person, forumId: string): Promise<View> {
  const membership = await membershipOf(dependencies, forumId, person);
  if (membership.kind === 'outsider') return { card: 'message', message: membership.notice };
  const decisions = await dependencies.decisions.list(forumId, MOST_LISTED);
  return { card: 'decisions', forumId, charters: [membership.charter], decisions, presiding: [] };
}

/** The decisions of all the person's forums, newest first. */
export async function listOwnDecisions(dependencies: Dependencies, person: Person): Promise<View> {
  const forums = await forumsOf(dependencies, person);
  if (forums.length === 0) return { card: 'message', message: { type: 'noForums' } };
  const lists = await Promise.all(forums.map(({ forum }) => dependencies.decisions.list(forum.id, MOST_LISTED)));
  const decisions = lists.flat().sort(newestFirst).slice(0, MOST_LISTED);
  const charters = forums.map(({ charter }) => charter);
  return { card: 'decisions', forumId: null, charters, decisions, presiding: presidedIn(forums) };
}

/** The forums where the person can decide alone. */
function presidedIn(forums: readonly Belonging[]): readonly PresidedForum[] {
  return forums
    .filter(({ actor }) => presides(actor))
    .map(({ forum, charter }) => ({ forumId: forum.id, shortName: charter.shortName }));
}

export async function showDecision(
  dependencies: Dependencies,
  person: Person,
  forumId: string,
  decisionId: string,
): Promise<View> {
  const membership = await membershipOf(dependencies, forumId, person);
  if (membership.kind === 'outsider') return { card: 'message', message: membership.notice };
  const decision = await dependencies.decisions.read(forumId, decisionId);
  if (decision === undefined) return { card: 'message', message: { type: 'unknownMatter' } };
  return { card: 'decision', decision };
}
