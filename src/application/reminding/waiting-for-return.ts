import { charterOn } from '../../domain/forum/charter-on';
import type { Day, PendingReminder } from '../../domain/reminding/reminder-day';
import { whenBack } from '../../domain/resolution/away';
import { isOpening } from '../../domain/resolution/reaching';
import type { Instant } from '../../domain/time';
import { recentForum } from '../forum/recent-forum';
import { findReminded, type ReminderSources } from './find-reminded';

/**
 * When somebody who has said that they are away is to be reminded instead: on their first working day back. `null` for
 * whoever is not away, and when a matter waits that nobody has given them yet: it is theirs to answer all the same.
 */
export async function returnOf(
  dependencies: ReminderSources,
  day: Day,
  { matters }: PendingReminder,
  now: Instant,
): Promise<Instant | null> {
  const own = dependencies.calendar.withEvesOff(day.evesOff);
  for (const forumId of new Set(matters.map((one) => one.forumId))) {
    const forum = await recentForum(dependencies, forumId);
    if (forum?.status !== 'ready') continue;
    const back = whenBack(charterOn(forum, own.dayOf(now)).absences, day.person, own, now);
    if (back !== now) return (await isAnyNew(dependencies, day, matters)) ? null : back;
  }
  return null;
}

async function isAnyNew(
  dependencies: ReminderSources,
  { person, day, reminders }: Day,
  matters: PendingReminder['matters'],
): Promise<boolean> {
  const find = await findReminded(dependencies, matters);
  return matters.some((one) => {
    const round = one.kind === 'resolution' ? find.matter(one)?.rounds[one.round - 1] : undefined;
    return round !== undefined && isOpening(round, person, { day, number: reminders.length + 1 });
  });
}
