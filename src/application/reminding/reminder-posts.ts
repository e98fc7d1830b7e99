import type { Calendar } from '../../domain/calendar';
import type { Day, Reminder } from '../../domain/reminding/reminder-day';
import type { Instant } from '../../domain/time';
import type { WantedPost } from '../posts/wanted-post';
import type { ReminderItem, View } from '../views';
import type { FindReminded } from './find-reminded';
import { reminderItems } from './reminder-items';

/** The card of a reminder: posted while something on it waits, and kept up to date from then on. */
export function reminderPost(
  day: Day,
  reminder: Reminder,
  find: FindReminded,
  moment: { readonly calendar: Calendar; readonly now: Instant },
): WantedPost {
  const view = reminderView(day, reminder, find, moment);
  const { items } = view;
  return {
    key: reminderKey(reminder),
    to: { kind: 'person', id: day.person, fallback: null },
    view,
    // Not with every answer that others give: somebody may be typing theirs.
    edition: items.map(editionOf).join(),
    onlyIfPosted: reminder.settled !== null || !items.some(({ isWaiting }) => isWaiting),
  };
}

/** What a reminder says at this moment. */
export function reminderView(
  day: Day,
  reminder: Reminder,
  find: FindReminded,
  moment: { readonly calendar: Calendar; readonly now: Instant },
): Extract<View, { readonly card: 'reminder' }> {
  const items = reminderItems(day, reminder, find, moment);
  return { card: 'reminder', viewer: day.person, day: day.day, number: reminder.number, items };
}

export function reminderKey({ number }: Reminder): string {
  return `reminder-${number}`;
}

function editionOf(item: ReminderItem): string {
  switch (item.kind) {
    case 'resolution':
      return `${item.resolution.status}-${item.round.number}-${item.isWaiting}`;
    case 'minutes':
      return `${item.minutes.id}-${item.step}-${item.isWaiting}`;
    case 'outstanding':
      return item.steps
        .map(({ minutes, turn }) => [minutes.id, turn.step, ...turn.people.map(({ id }) => id)])
        .join('-');
  }
}
