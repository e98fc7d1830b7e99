import type { Calendar } from '../../domain/calendar';
import { nextOfficeMoment } from '../../domain/office-hours';
import type { AccountId } from '../../domain/forum/person';
import { plusMilliseconds, type Instant } from '../../domain/time';
import type { PostEntry } from '../../ports/post-entry';

/** Those who had the role when there was something to ask are given it together, even when the program stops meanwhile. */
const TOGETHER_MS = 60 * 60_000;

/**
 * A card that goes to each of those with a role is given at once. Whoever gets the role long after others have had theirs
 * is given it in office hours: roles change hands at midnight. `name`: the key up to the person.
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
