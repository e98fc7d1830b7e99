import { workingDayFrom, type Calendar } from '../calendar';
import { officeCloses } from '../office-hours';
import { reminderTime } from '../resolution/reminder-plan';
import { later, nextDay, plusMilliseconds, type Instant } from '../time';
import type { Day, PendingReminder, Reminded, ReminderDay } from './reminder-day';

/** Nobody is reminded twice within four hours. */
export const APART_MS = 4 * 3_600_000;
/** How long after a matter closes its record is sure to say what became of it, so that the card can say it. */
const SEEN_TO_MS = 60_000;

/** When the pending reminder may be sent; `null` when the office has closed for the day before that. */
export function sendingTime(day: Day, pending: PendingReminder, calendar: Calendar): Instant | null {
  const moments = day.reminders.flatMap((reminder) => earliestAfter(reminder));
  const moment = moments.reduce((one, other) => later(one, other), pending.notBefore);
  return moment < officeCloses(calendar, day.day) ? moment : null;
}

/** Whether nothing can have been sent that these reminders do not tell of: the last of them was delivered so lately. */
export function areAllBy({ reminders }: Day, now: Instant): boolean {
  return reminders.some((reminder) => earliestAfter(reminder).some((soonest) => now < soonest));
}

/** When somebody who got a reminder at `last` may have the next, at `from` at the earliest, which is in office hours. */
export function soonestAfter(last: Instant, own: Calendar, from: Instant): Instant {
  const moment = later(plusMilliseconds(last, APART_MS), from);
  const day = own.dayOf(from);
  return moment < officeCloses(own, day) ? moment : reminderTime(own, workingDayFrom(own, nextDay(day)));
}

/** Whether a reminder has neither got there nor been given up: until then it is not known when the next may be sent. */
export function isOnItsWay({ reminders }: Day): boolean {
  return reminders.some(({ settled }) => settled === null);
}

/** When a reminder that was too late for its day is sent instead: 09.00 the next working day. */
export function nextDaysTime({ day, evesOff }: Day, calendar: Calendar): Instant {
  const own = calendar.withEvesOff(evesOff);
  return reminderTime(own, workingDayFrom(own, nextDay(day)));
}

/**
 * When the day is next to be looked at: a reminder is to be sent or given up, or a matter on one that stands in Teams
 * closes, and the card is to say so.
 */
export function nextMoment(state: ReminderDay, calendar: Calendar, now: Instant): Instant | null {
  if (state.status === 'none') return null;
  const closes = officeCloses(calendar, state.day);
  const moments = [
    ...(state.pending === null || isOnItsWay(state) ? [] : [sendingTime(state, state.pending, calendar) ?? now]),
    ...state.reminders.flatMap(({ matters, settled }) => {
      if (settled === null) return [closes];
      return settled.result === 'delivered' ? closings(matters).filter((at) => at > now) : [];
    }),
  ];
  return moments.sort()[0] ?? null;
}

/**
 * When it is known what became of the matters on a reminder: a little after they close, since a card that is looked at
 * too early would never tell. Minutes do not close: their cards tell what became of them when they are next looked at.
 */
function closings(reminded: readonly Reminded[]): readonly Instant[] {
  return reminded.flatMap((one) => (one.kind === 'resolution' ? [plusMilliseconds(one.closesAt, SEEN_TO_MS)] : []));
}

/** A reminder that was not delivered puts off no other. */
function earliestAfter({ settled }: Day['reminders'][number]): readonly Instant[] {
  return settled?.result === 'delivered' ? [plusMilliseconds(settled.at, APART_MS)] : [];
}
