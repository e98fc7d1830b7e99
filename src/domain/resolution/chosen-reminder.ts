import { workingDayFrom, type Calendar } from '../calendar';
import type { AccountId } from '../forum/person';
import { isLocalDate, type Instant, type LocalDate } from '../time';
import { reminderTime } from './reminder-plan';
import { ballotOf, type Round } from './round';
import { calendarOf } from './next-wake';

export type ChosenReminder =
  { readonly kind: 'chosen'; readonly at: Instant | null } | { readonly kind: 'faulty'; readonly lastDay: LocalDate };

/**
 * Reads the day on which somebody who needs time wants to be reminded, as typed: after today, and not after the last
 * day to answer. '' means that they have chosen no day. The reminder comes at 09.00 that day, or on the first working
 * day after it.
 */
export function readChosenReminder(round: Round, calendar: Calendar, now: Instant, typed: string): ChosenReminder {
  const day = typed.trim();
  if (day === '') return { kind: 'chosen', at: null };
  const { lastDay } = round.deadline;
  const isAhead = isLocalDate(day) && day > calendar.dayOf(now) && day <= lastDay;
  if (!isAhead) return { kind: 'faulty', lastDay };
  const own = calendarOf(round, calendar);
  return { kind: 'chosen', at: reminderTime(own, workingDayFrom(own, day)) };
}

/** The day that a member has chosen, while it could still be chosen. */
export function chosenDayAhead(round: Round, member: AccountId, calendar: Calendar, now: Instant): LocalDate | null {
  const remindAt = ballotOf(round, member)?.remindAt ?? null;
  const day = remindAt === null ? null : calendar.dayOf(remindAt);
  return day !== null && day > calendar.dayOf(now) ? day : null;
}
