import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/forum/person';
import { officeCloses } from '../../domain/office-hours';
import type { Reminded } from '../../domain/reminding/reminder-day';
import type { RecordRef } from '../../ports/record-store';
import type { Dependencies } from '../dependencies';
import { reconcileRecord, type PostingDependencies } from '../posts/reconcile-record';
import { recentForum } from '../forum/recent-forum';
import { unposted, tendRecord } from '../records/tend-record';
import { beginReminder } from './beginning';
import { findReminded } from './find-reminded';
import { leftToDo } from './left-to-do';
import { reminderItems } from './reminder-items';
import { isReceiptDue, reminderKey, reminderPost } from './reminder-posts';
import { noteResults } from './reminder-results';

export type TendReminderDayDependencies = PostingDependencies &
  Pick<Dependencies, 'calendar' | 'forums' | 'resolutions' | 'minutes' | 'reminderDays' | 'nudge'>;

/** Sends a person's reminders of one day, and tells each matter what became of them. */
export function createTendReminderDay(dependencies: TendReminderDayDependencies): (ref: RecordRef) => Promise<boolean> {
  const { clock, calendar, reminderDays } = dependencies;

  return (ref) =>
    tendRecord(reminderDays, ref, async (kept) => {
      const { state: day, posts } = kept;
      if (day.status === 'none') return unposted(posts);
      const matters = day.reminders.flatMap((reminder) => reminder.matters);
      const find = await findReminded(dependencies, matters);
      if (await noteResults(dependencies, ref, day, find, posts)) return unposted(posts);
      if (await beginReminder(dependencies, ref, day)) return unposted(posts);
      const forum = await forumFor(dependencies, day.person, matters);
      if (forum === undefined) return unposted(posts);
      const now = clock.now();
      const isOver = now >= officeCloses(calendar, day.day);
      const cards = day.reminders.map((reminder) => ({
        reminder,
        items: reminderItems(day, reminder, find, { calendar, now }, { day: day.day, number: reminder.number }),
        entry: posts.find(({ key }) => key === reminderKey(reminder)),
      }));
      const isAnyDone = cards.some(({ items, entry }) => isReceiptDue(day, items, entry));
      const left = isAnyDone ? (await leftToDo(dependencies, day.person, day)).length : 0;
      const wanted = cards.map(({ reminder, items, entry }) => {
        const post = reminderPost(day, reminder, items, entry, left);
        return isOver ? { ...post, onlyIfPosted: true } : post;
      });
      const step = await reconcileRecord(dependencies, reminderDays, kept, forum, wanted);
      await noteResults(dependencies, ref, day, find, step.posts);
      return step;
    });
}

/** The forum that knows the person's address: through it they are written to. */
async function forumFor(
  dependencies: TendReminderDayDependencies,
  person: AccountId,
  matters: readonly Reminded[],
): Promise<Exclude<Forum, { status: 'unmet' }> | undefined> {
  let other: Exclude<Forum, { status: 'unmet' }> | undefined;
  for (const forumId of new Set(matters.map((matter) => matter.forumId))) {
    const forum = await recentForum(dependencies, forumId);
    if (forum === undefined || forum.status === 'unmet') continue;
    if (forum.roster?.some(({ id }) => id === person) === true) return forum;
    other ??= forum;
  }
  return other;
}
