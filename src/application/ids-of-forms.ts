import type { AccountId } from '../domain/forum/person';
import { uuidOf } from './uuid-of';

/** What has a key of its own when a form makes it, so that the same form sent twice makes it once. */
type MadeByForm = 'chairDecision' | 'meeting' | 'followUp' | 'booking' | 'minutes' | 'application';

/**
 * The id of what a form makes. The same form from the same person always gives the same id, and no card can choose
 * one: `key` comes from the card, so it may be anything, even the id of something else that exists.
 */
export function idOfForm(made: MadeByForm, forumId: string, by: AccountId, key: string): string {
  return uuidOf(['form', made, forumId, by, key]);
}

/** The id of what a form makes that stays after it is sent: other content makes something else. */
export function idOfContent(
  made: MadeByForm,
  forumId: string,
  by: AccountId,
  key: string,
  content: readonly (string | boolean | readonly string[])[],
): string {
  return uuidOf(['form', made, forumId, by, key, JSON.stringify(content)]);
}
