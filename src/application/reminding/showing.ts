import type { Person } from '../../domain/forum/person';
import type { LocalDate } from '../../domain/time';
import type { Dependencies } from '../dependencies';
import { reminderDayRef } from '../records/refs';
import type { View } from '../views';
import { findReminded } from './find-reminded';
import { reminderView } from './reminder-posts';

/** A reminder that the person has got, with what of it still waits. */
export async function showReminder(
  dependencies: Dependencies,
  person: Person,
  { day, number }: { readonly day: LocalDate; readonly number: number },
): Promise<View> {
  const { reminderDays, calendar, clock } = dependencies;
  const state = (await reminderDays.read(reminderDayRef(person.id, day)))?.state;
  const reminders = state?.status === 'day' ? state.reminders : [];
  const reminder = reminders.find((one) => one.number === number);
  if (state?.status !== 'day' || reminder === undefined) return { card: 'message', message: { type: 'unknownMatter' } };
  const find = await findReminded(dependencies, reminder.matters);
  return reminderView(state, reminder, find, { calendar, now: clock.now() });
}
