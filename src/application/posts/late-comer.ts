import type { Calendar } from '../../domain/calendar';
import { nextOfficeMoment } from '../../domain/office-hours';
import type { AccountId } from '../../domain/forum/person';
import type { Instant } from '../../domain/time';
import type { PostEntry } from '../../ports/post-entry';

/**
 * A card that goes to each of those with a role is given at once. Whoever gets the role after that, when others have had
 * theirs, is given it in office hours: roles change hands at midnight. `name`: the key up to the person.
 */
export function lateComer(
  posted: readonly PostEntry[],
  name: string,
  person: AccountId,
  calendar: Calendar,
  now: Instant,
): { readonly notBefore?: Instant } {
  const given = posted.filter(({ key }) => key.startsWith(`${name}:`));
  const isLate = given.length > 0 && !given.some(({ key }) => key === `${name}:${person}`);
  return isLate ? { notBefore: nextOfficeMoment(calendar, now) } : {};
}
