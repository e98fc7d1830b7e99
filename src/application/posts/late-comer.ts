import type { Calendar } from '../../domain/calendar';
import { nextOfficeMoment } from '../../domain/office-hours';
import type { AccountId } from '../../domain/forum/person';
import { plusMilliseconds, type Instant } from '../../domain/time';
import type { PostEntry } from '../../ports/post-entry';

/**
 * Everybody who had the role when there was something to ask gets the card together, also when the program stopped in
 * between.
 */
const TOGETHER_MS = 60 * 60_000;

/**
 * When a card for everybody with a role goes to this person. Those who had the role from the beginning get it at once.
 * Somebody who gets the role long after others have had their cards is given it in office hours, since roles change
 * hands at midnight. `name` is the key up to the person.
 */
export function lateComer(
  posted: readonly PostEntry[],
  name: string,
  person: AccountId,
  calendar: Calendar,
  now: Instant,
): { readonly notBefore?: Instant } {
  const given = posted.filter(({ key }) => key.startsWith(`${name}:`));
  const isGiven = given.some(({ key }) => key === `${name}:${person}`);
  const isLong = given.some(
    ({ deliveredAt }) => deliveredAt !== null && plusMilliseconds(deliveredAt, TOGETHER_MS) < now,
  );
  return isLong && !isGiven ? { notBefore: nextOfficeMoment(calendar, now) } : {};
}
