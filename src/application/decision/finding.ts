import type { Decision } from '../../domain/decision/decision';
import type { Findable } from '../../domain/decision/findable';
import { resembles } from '../../domain/decision/misspelt';
import { searchedText, type DecisionSearch } from '../../domain/decision/search';
import { wordsOf } from '../../domain/words';
import { newestFirst } from '../../domain/decision/newest-first';
import { readSearch } from '../../domain/decision/reading-search';
import type { Person } from '../../domain/forum/person';
import { presides } from '../../domain/forum/roles';
import type { Dependencies } from '../dependencies';
import { forumsOf } from '../forum/forums-of';
import type { Belonging } from '../forum/membership';
import { unreadableIn } from '../unreadable';
import type { View } from '../views';
import type { PresidedForum } from './decisions-view';

const ON_A_PAGE = 10;
/** Characters of what somebody looks for: more than any number or title needs. */
export const MOST_SOUGHT = 100;
/** How many decisions with possible typing errors are looked through at a time, and in all. */
const LOOKED_THROUGH = { atATime: 200, inAll: 2_000 };

/** `page` counts from 0. */
export interface Finding {
  readonly page: number;
  readonly sought: string;
}

/** The decisions of one forum, for the whole channel. What only some people can do is left for their own chats. */
export async function findInForum(
  dependencies: Dependencies,
  { forum, charter }: Belonging,
  { page, sought }: Finding,
): Promise<View> {
  const findable = { forums: [forum.id], alsoOpen: false };
  const found = await pageOf(dependencies, sought, readSearch(sought), findable, page);
  return { card: 'decisions', forumId: forum.id, charters: [charter], ...found, presiding: [] };
}

/**
 * The decisions that the person may find anywhere: those of all their forums and, when words are sought, those that
 * other forums have published openly. Newest first; with words, nearest to the words first.
 */
export async function findEverywhere(
  dependencies: Dependencies,
  person: Person,
  { page, sought }: Finding,
): Promise<View> {
  const forums = await forumsOf(dependencies, person);
  if (forums.length === 0 && sought === '') return { card: 'message', message: { type: 'noForums' } };
  const { search, findable } = askedBy(forums, sought);
  const found = await pageOf(dependencies, sought, search, findable, page);
  const charters = forums.map(({ charter }) => charter);
  return { card: 'decisions', forumId: null, charters, ...found, presiding: presidedIn(forums) };
}

/**
 * The decisions from number `skip` on, as many as are asked for, for somebody who looks for one while writing in
 * Teams.
 */
export async function suggestDecisions(
  dependencies: Dependencies,
  person: Person,
  { sought, skip, limit }: { readonly sought: string; readonly skip: number; readonly limit: number },
): Promise<readonly Decision[]> {
  const { search, findable } = askedBy(await forumsOf(dependencies, person), sought);
  return (await foundFor(dependencies, search, findable, { skip, limit })).decisions;
}

/** A word that is the short name of one of the person's forums means that forum. */
function askedBy(forums: readonly Belonging[], sought: string): { search: DecisionSearch; findable: Findable } {
  const search = readSearch(sought);
  const named = forums.filter(({ charter }) => {
    const name = wordsOf(charter.shortName);
    return name.length > 0 && name.every((word) => search.words.includes(word));
  });
  if (named.length === 0) return { search, findable: { forums: forums.map(({ forum }) => forum.id), alsoOpen: true } };
  const names = new Set(named.flatMap(({ charter }) => wordsOf(charter.shortName)));
  const words = search.words.filter((word) => !names.has(word));
  return { search: { ...search, words }, findable: { forums: named.map(({ forum }) => forum.id), alsoOpen: false } };
}

/** Reads the page and one more, so that it is known whether there is another. */
async function pageOf(
  dependencies: Dependencies,
  sought: string,
  search: DecisionSearch,
  findable: Findable,
  page: number,
) {
  const part = { skip: page * ON_A_PAGE, limit: ON_A_PAGE + 1 };
  const { decisions, isOnlyNear } =
    sought === ''
      ? { decisions: await newestIn(dependencies, findable.forums, part), isOnlyNear: false }
      : await foundFor(dependencies, search, findable, part);
  const unreadable = unreadableIn(dependencies, findable.forums, 'decisions');
  // A decision that cannot be read takes a place as well: if it were not counted, a full page would seem to be the
  // last one.
  const hasMore = decisions.length + unreadable.decisions > ON_A_PAGE;
  return { decisions: decisions.slice(0, ON_A_PAGE), unreadable, hasMore, isOnlyNear, page, sought };
}

/** Reads the newest decisions up to the end of the part that is asked for, and none beyond it. */
async function newestIn({ decisions }: Dependencies, forumIds: readonly string[], { skip, limit }: Part) {
  const lists = await Promise.all(forumIds.map((forumId) => decisions.list(forumId, skip + limit)));
  return lists
    .flat()
    .sort(newestFirst)
    .slice(skip, skip + limit);
}

interface Part {
  readonly skip: number;
  readonly limit: number;
}

/**
 * A year is first the one in which was decided. Decisions name other years too ("under 2027"), and whoever looks for the title of one
 * is to find it: when nothing of that year has the other words, the year is one of the words.
 */
function readingsOf(search: DecisionSearch): readonly DecisionSearch[] {
  const { year, sequence, words } = search;
  if (year === null || sequence !== null || words.length === 0) return [search];
  return [search, { ...search, year: null, words: [...words, String(year)] }];
}

/** Near words are looked for only when nothing has the words themselves, so that the near never hides the exact. */
async function foundFor(
  dependencies: Dependencies,
  asked: DecisionSearch,
  findable: Findable,
  { skip, limit }: Part,
): Promise<{ readonly decisions: readonly Decision[]; readonly isOnlyNear: boolean }> {
  const { decisions: register } = dependencies;
  for (const search of readingsOf(asked)) {
    const decisions = await register.search({ search, findable, skip, limit });
    if (decisions.length > 0 || search.words.length === 0) return { decisions, isOnlyNear: false };
    if (skip > 0 && (await register.search({ search, findable, skip: 0, limit: 1 })).length > 0) {
      return { decisions, isOnlyNear: false };
    }
  }
  const near = await nearTo(dependencies, asked, findable, skip + limit);
  return { decisions: near.slice(skip), isOnlyNear: near.length > 0 };
}

async function nearTo(
  { decisions: register }: Dependencies,
  search: DecisionSearch,
  findable: Findable,
  limit: number,
): Promise<readonly Decision[]> {
  const near: Decision[] = [];
  const { atATime, inAll } = LOOKED_THROUGH;
  for (let skip = 0; skip < inAll && near.length < limit; skip += atATime) {
    const some = await register.resembling({ search, findable, skip, limit: atATime });
    near.push(...some.filter((decision) => resembles(searchedText(decision), search.words)));
    if (some.length < atATime) break;
  }
  return near.slice(0, limit);
}

/** The forums where the person can decide alone. */
function presidedIn(forums: readonly Belonging[]): readonly PresidedForum[] {
  return forums
    .filter(({ actor }) => presides(actor))
    .map(({ forum, charter }) => ({ forumId: forum.id, shortName: charter.shortName }));
}
