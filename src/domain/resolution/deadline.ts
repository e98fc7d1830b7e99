import { addWorkingDays, workingDaysBetween, type Calendar } from '../calendar';
import type { Eve } from '../eves';
import type { ForumTime } from '../forum/forum-time';
import { isLocalDate, type Instant, type LocalDate } from '../time';
import type { DraftFault } from './read-draft';
import { planOfExtension, planOfSending, tallyTime, type ReminderPlan } from './reminder-plan';

/** Last day to answer, and what follows from it. Closes 16.00 in Stockholm. */
export interface Deadline extends ReminderPlan {
  readonly lastDay: LocalDate;
  readonly closesAt: Instant;
  /** Two working days later: if the round lapses, it is then referred back without a ruling. */
  readonly rulingDueAt: Instant;
  /** When the leaders are told who has not answered; `null` in rounds from before they were. */
  readonly tallyAt: Instant | null;
  /** The eves that the forum takes off, by which the days were counted. */
  readonly evesOff: readonly Eve[];
}

const CLOSING_HOUR = 16;
const USUAL_WORKING_DAYS = 10;
const SHORT_NOTICE_BELOW = 5;
const NEVER_BELOW = 2;
const RULING_WORKING_DAYS = 2;
/** A date this far ahead is a slip of the finger, not a deadline. */
const NEVER_ABOVE = 130;

export function usualLastDay({ calendar }: ForumTime, now: Instant): LocalDate {
  return addWorkingDays(calendar, calendar.dayOf(now), USUAL_WORKING_DAYS);
}

export type DeadlineReading =
  | { readonly kind: 'deadline'; readonly deadline: Deadline }
  | { readonly kind: 'faulty'; readonly faults: readonly DraftFault[] };

/**
 * Reads a last day to answer as typed; '' is the usual one from `now` on, except for an extension. Q-13: under 5 working
 * days needs a reason, under 2 is refused.
 * An extension needs no reason: the matter has been out the whole time before it.
 */
export function readDeadline(
  time: ForumTime,
  now: Instant,
  typed: string,
  why: { readonly shortNotice: string } | 'extension',
): DeadlineReading {
  const { calendar } = time;
  const lastDay = typed.trim() === '' && why !== 'extension' ? usualLastDay(time, now) : typed;
  if (lastDay.trim() === '') return faulty({ field: 'lastDay', fault: 'missing' });
  if (!isLocalDate(lastDay)) return faulty({ field: 'lastDay', fault: 'notADate' });
  const today = calendar.dayOf(now);
  if (lastDay > addWorkingDays(calendar, today, NEVER_ABOVE)) return faulty({ field: 'lastDay', fault: 'tooLate' });
  if (!calendar.isWorkingDay(lastDay)) return faulty({ field: 'lastDay', fault: 'notWorkingDay' });
  const workingDays = workingDaysBetween(calendar, today, lastDay);
  if (workingDays < NEVER_BELOW) return faulty({ field: 'lastDay', fault: 'tooSoon', workingDays });
  if (workingDays < SHORT_NOTICE_BELOW && why !== 'extension' && why.shortNotice.trim() === '') {
    return faulty({ field: 'shortNotice', fault: 'missingForShortNotice', workingDays });
  }
  return {
    kind: 'deadline',
    deadline: {
      lastDay,
      closesAt: closingTime(calendar, lastDay),
      rulingDueAt: rulingDue(calendar, lastDay),
      ...(why === 'extension' ? planOfExtension(time, today, lastDay) : planOfSending(time, now, lastDay)),
      tallyAt: tallyTime(time, lastDay),
      evesOff: time.evesOff,
    },
  };
}

/** Until when the presidium may rule on a round that lapsed on this day. */
export function rulingDue(calendar: Calendar, lapsedOn: LocalDate): Instant {
  return closingTime(calendar, addWorkingDays(calendar, lapsedOn, RULING_WORKING_DAYS));
}

function closingTime(calendar: Calendar, day: LocalDate): Instant {
  return calendar.timeOn(day, CLOSING_HOUR);
}

function faulty(fault: DraftFault): DeadlineReading {
  return { kind: 'faulty', faults: [fault] };
}
