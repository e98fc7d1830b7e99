import type { Day, Reminder } from '../../domain/reminding/reminder-day';
import { isWaitingFor } from '../../domain/resolution/reminders-due';
import type { Instant } from '../../domain/time';
import type { WantedPost } from '../posts/wanted-post';
import type { ReminderItem } from '../views';
import type { FindMatter } from './find-matters';

/** The card of a reminder: posted while something on it waits, and kept up to date from then on. */
export function reminderPost(day: Day, reminder: Reminder, find: FindMatter, now: Instant): WantedPost {
  const items = reminderItems(day, reminder, find, now);
  return {
    key: reminderKey(reminder),
    to: { kind: 'person', id: day.person, fallback: null },
    view: { card: 'reminder', viewer: day.person, items },
    // Not with every answer that others give: somebody may be typing theirs.
    edition: items
      .map(({ resolution, round, isWaiting }) => `${resolution.status}-${round.number}-${isWaiting}`)
      .join(),
    onlyIfPosted: reminder.settled !== null || !items.some(({ isWaiting }) => isWaiting),
  };
}

export function reminderKey({ number }: Reminder): string {
  return `reminder-${number}`;
}

export function reminderItems(
  { person }: Day,
  { matters }: Reminder,
  find: FindMatter,
  now: Instant,
): readonly ReminderItem[] {
  return matters.flatMap((matter) => {
    const resolution = find(matter);
    const round = resolution?.rounds.find(({ number }) => number === matter.round);
    if (resolution === undefined || round === undefined) return [];
    return [{ resolution, round, isWaiting: isWaitingFor(resolution, round, person, now) }];
  });
}
