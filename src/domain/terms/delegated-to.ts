import type { PerCapsulamDecision } from '../decision/decision';
import type { Member } from '../forum/charter';
import { FORUM_KINDS } from '../forum/policy';
import { wordsInLine, wordsOf } from '../words';
import * as english from './forum-words.en';
import * as swedish from './forum-words.sv';
import type { Terms } from './terms';

/** How forums are spoken of in either language: by kind, as the papers name them, and a seat by its number. */
const WORDS_OF_FORUMS: readonly string[] = [...FORUM_KINDS, ...swedish.forumWords, ...english.forumWords];

/** Whether somebody of the forum is named, who cannot be given what a forum decides. */
export function namesPerson(to: string, members: readonly Pick<Member, 'name'>[]): boolean {
  const written = wordsInLine([to]);
  return members.some(({ name }) => wordsInLine([name]) !== '' && written.includes(wordsInLine([name])));
}

interface ForumNames extends Pick<PerCapsulamDecision, 'shortName' | 'forumName'> {
  readonly parties: readonly { readonly name: string }[];
}

/**
 * Whether every word of whom something is delegated to is a forum's, a seat's or an organisation's of the decision. It is typed,
 * since forums outside the program are named too: so anything else may be a person.
 */
export function namesForum(to: string, { shortName, forumName, parties }: ForumNames): boolean {
  if (parties.some(({ name }) => wordsInLine([name]) === wordsInLine([to]))) return true;
  const own = [...wordsOf(shortName), ...wordsOf(`${shortName}s`), ...wordsOf(forumName)];
  return wordsOf(to).every((word) => WORDS_OF_FORUMS.includes(word) || own.includes(word) || /^\d{1,3}$/.test(word));
}

/** The terms as everybody may read them: whom something is delegated to is '' where that may be a person. */
export function termsForEverybody(decision: PerCapsulamDecision): Terms | null {
  const { terms } = decision;
  if (terms?.delegation === undefined || namesForum(terms.delegation.to, decision)) return terms;
  return { ...terms, delegation: { ...terms.delegation, to: '' } };
}
