import { officeCloses } from '../../domain/office-hours';
import { decideReminderDay, type ReminderDayCommand } from '../../domain/reminding/decide-reminder-day';
import { isSameReminded, type Day } from '../../domain/reminding/reminder-day';
import { isOnItsWay, nextDaysTime, sendingTime } from '../../domain/reminding/reminder-times';
import type { RecordRef } from '../../ports/record-store';
import type { Dependencies } from '../dependencies';
import { everythingWaiting } from './everything-waiting';
import { putOff } from './putting-off';
import { returnOf } from './waiting-for-return';

type Beginning = Pick<
  Dependencies,
  'clock' | 'calendar' | 'forums' | 'resolutions' | 'minutes' | 'followUps' | 'meetings' | 'reminderDays' | 'nudge'
>;

/** Sends or drops what is pending when its time has come, or has passed for that day. Returns whether it did. */
export async function beginReminder(dependencies: Beginning, ref: RecordRef, day: Day): Promise<boolean> {
  const { clock, calendar } = dependencies;
  const { pending } = day;
  if (pending === null || isOnItsWay(day)) return false;
  const now = clock.now();
  const moment = sendingTime(day, pending, calendar);
  if (moment === null || now >= officeCloses(calendar, day.day)) {
    await putOff(dependencies, day, pending, nextDaysTime(day, calendar));
    await command(dependencies, ref, { type: 'drop' });
    return true;
  }
  if (moment > now) return false;
  const back = await returnOf(dependencies, day, pending, now);
  if (back !== null) {
    await putOff(dependencies, day, pending, back);
    await command(dependencies, ref, { type: 'drop' });
    return true;
  }
  const waiting = await everythingWaiting(dependencies, day.person, pending.matters, now);
  const isAskedFor = waiting.some((matter) => pending.matters.some((asked) => isSameReminded(asked, matter)));
  await command(dependencies, ref, { type: 'plan', matters: isAskedFor ? waiting : [] });
  return true;
}

async function command({ reminderDays }: Beginning, ref: RecordRef, what: ReminderDayCommand): Promise<void> {
  await reminderDays.change(ref, (state, now) => decideReminderDay(state, what, now));
}
