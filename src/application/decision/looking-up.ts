import { newestFirst } from '../../domain/decision/newest-first';
import type { Person } from '../../domain/forum/person';
import { presides } from '../../domain/forum/roles';
import type { Dependencies } from '../dependencies';
import { forumsOf } from '../forum/forums-of';
import { membershipOf, type Belonging } from '../forum/membership';
import { unreadableIn } from '../unreadable';
import type { PresidedForum, View } from '../views';

const ON_A_PAGE = 15;

/** The forum's decisions, newest first, to the whole channel: what only some can do is for their own chats. `page` counts from 0. */
export async function listDecisions(
  dependencies: Dependencies,
  person: Person,
  { forumId, page }: { readonly forumId: string; readonly page: number },
): Promise<View> {
  const membership = await membershipOf(dependencies, forumId, person);
  if (membership.kind === 'outsider') return { card: 'message', message: membership.notice };
  const listed = await pageOf(dependencies, [membership], page);
  return { card: 'decisions', forumId, charters: [membership.charter], ...listed, presiding: [] };
}

/** The decisions of all the person's forums, newest first. `page` counts from 0. */
export async function listOwnDecisions(
  dependencies: Dependencies,
  person: Person,
  { page }: { readonly page: number },
): Promise<View> {
  const forums = await forumsOf(dependencies, person);
  if (forums.length === 0) return { card: 'message', message: { type: 'noForums' } };
  const listed = await pageOf(dependencies, forums, page);
  const charters = forums.map(({ charter }) => charter);
  return { card: 'decisions', forumId: null, charters, ...listed, presiding: presidedIn(forums) };
}

/** Reads what is newer than the page, the page and one more: never what lies beyond it. */
async function pageOf(dependencies: Dependencies, forums: readonly Belonging[], page: number) {
  const { decisions } = dependencies;
  const start = page * ON_A_PAGE;
  const end = start + ON_A_PAGE;
  const forumIds = forums.map(({ forum }) => forum.id);
  const lists = await Promise.all(forumIds.map((forumId) => decisions.list(forumId, end + 1)));
  const newest = lists.flat().sort(newestFirst);
  const unreadable = unreadableIn(dependencies, forumIds, 'decisions');
  // What cannot be read was looked for as well: without it a full page would seem to be the last.
  const hasMore = newest.length + unreadable.decisions > end;
  return { decisions: newest.slice(start, end), unreadable, page, hasMore };
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
