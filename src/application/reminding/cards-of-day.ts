import type { Calendar } from '../../domain/calendar';
import type { Day, Reminded, Reminder } from '../../domain/reminding/reminder-day';
import type { ReachAttempt } from '../../domain/resolution/reaching';
import type { Instant } from '../../domain/time';
import type { PostEntry } from '../../ports/post-entry';
import type { FindReminded } from './find-reminded';
import { reminderItems } from './reminder-items';
import { reminderKey } from './reminder-posts';
import type { ReminderItem } from './reminding-view';

/** A reminder with what it lists now, and what is known of its card. */
export interface ReminderCard {
  readonly reminder: Reminder;
  readonly items: readonly ReminderItem[];
  /** The listed things that exist and can be read. Others can be told nothing, and hold up none of these. */
  readonly found: readonly Reminded[];
  /** The listed things that still wait for the person. */
  readonly waiting: readonly Reminded[];
  readonly entry: PostEntry | undefined;
}

/** Each of the day's reminders, with what it lists now and what is known of its card. */
export function cardsOf(
  day: Day,
  find: FindReminded,
  moment: { readonly calendar: Calendar; readonly now: Instant },
  posts: readonly PostEntry[],
): readonly ReminderCard[] {
  return day.reminders.map((reminder) => {
    const name = { day: day.day, number: reminder.number };
    const listed = reminder.matters.map((one) => ({
      one,
      items: reminderItems(day, { at: reminder.at, matters: [one] }, find, moment, name),
    }));
    return {
      reminder,
      items: listed.flatMap(({ items }) => items),
      found: listed.filter(({ items }) => items.length > 0).map(({ one }) => one),
      waiting: listed.filter(({ items }) => items.some(({ isWaiting }) => isWaiting)).map(({ one }) => one),
      entry: posts.find(({ key }) => key === reminderKey(reminder)),
    };
  });
}

/** Everything on the day's reminders. */
export function mattersOf(day: Day): readonly Reminded[] {
  return day.reminders.flatMap(({ matters }) => matters);
}

/** Whether a matter knows of a reminder that was sent since the day was remembered, by another process. */
export function isBehind(kept: Day, find: FindReminded): boolean {
  const { day, person, reminders } = kept;
  const isUnknown = ({ member, ...one }: ReachAttempt) =>
    member === person && one.day === day && reminders[one.number - 1]?.settled == null;
  const matters = mattersOf(kept).filter((one) => one.kind === 'resolution');
  const rounds = [...new Set(matters.map(find.matter))].flatMap((matter) => matter?.rounds ?? []);
  return rounds.some(({ reaching }) => reaching.attempts.some(isUnknown));
}
