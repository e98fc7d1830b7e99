import type { Person } from '../../domain/forum/person';
import type { ReminderName } from '../../domain/reminding/reminder-day';
import type { Dependencies } from '../dependencies';
import { reminderDayRef } from '../records/refs';
import type { View } from '../views';
import { findReminded } from './find-reminded';
import { leftToDo } from './left-to-do';
import { reminderItems } from './reminder-items';
import { receiptDue, reminderKey, reminderView } from './reminder-posts';

/** The card of a reminder that the person has got, as it stands by now. */
export async function showReminder(
  dependencies: Dependencies,
  person: Person,
  { from: name }: { readonly from: ReminderName },
): Promise<View> {
  const { reminderDays, calendar, clock } = dependencies;
  const kept = await reminderDays.read(reminderDayRef(person.id, name.day));
  const state = kept?.state;
  const reminders = state?.status === 'day' ? state.reminders : [];
  const reminder = reminders.find(({ number }) => number === name.number);
  if (state?.status !== 'day' || reminder === undefined) return { card: 'message', message: { type: 'unknownMatter' } };
  const find = await findReminded(dependencies, reminder.matters);
  const items = reminderItems(state, reminder, find, { calendar, now: clock.now() }, name);
  const entry = kept?.posts.find(({ key }) => key === reminderKey(reminder));
  const left = receiptDue(items, entry) === undefined ? null : (await leftToDo(dependencies, person.id, state)).length;
  return reminderView(state, reminder, items, entry, left);
}
