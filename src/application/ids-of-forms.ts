import type { AccountId } from '../domain/forum/person';
import { uuidOf } from './uuid-of';

/** What a form makes that has a key of its own, so that the same form sent twice makes it once. */
type MadeByForm = 'chairDecision' | 'meeting' | 'followUp' | 'minutes';

/**
 * The id of what a form makes: the same each time that person sends that form, and never one that a card can choose.
 * `key` is what the card says, so it may be anything, also the id of something else that exists.
 */
export function idOfForm(made: MadeByForm, forumId: string, by: AccountId, key: string): string {
  return uuidOf(['form', made, forumId, by, key]);
}

/** The same of a form that stays and makes another one each time that something else is typed in it. */
export function idOfContent(
  made: MadeByForm,
  forumId: string,
  by: AccountId,
  key: string,
  content: readonly (string | boolean | readonly string[])[],
): string {
  return uuidOf(['form', made, forumId, by, key, JSON.stringify(content)]);
}
