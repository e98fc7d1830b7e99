import { addWorkingDays, subtractWorkingDays, workingDayFrom, type Calendar } from '../calendar';
import { nextOfficeMoment } from '../office-hours';
import { reminderTime } from '../resolution/reminder-plan';
import type { Instant, LocalDate } from '../time';
import { accept } from '../verdict';
import type { StartedMinutes } from './minutes';
import type { CommandOf, MinutesVerdict } from './minutes-verdict';
import { openStepsOf, type OpenStep } from './open-steps';

const DAYS_LEFT = 2;
const OVERDUE_EVERY = 5;
/** A year of weekly reminders: after that nobody listens. */
const OVERDUE_MOST = 52;

/** The reminders that were due until `seenAt` are on their way. */
export function askReminders(minutes: StartedMinutes, { seenAt }: CommandOf<'askReminders'>): MinutesVerdict {
  return seenAt > minutes.remindedThrough ? accept({ type: 'remindersAsked', at: seenAt }) : accept();
}

/** The open steps that somebody is to be reminded of by now, however many moments have passed since the last time. */
export function stepsToRemind(minutes: StartedMinutes, calendar: Calendar, now: Instant): readonly OpenStep[] {
  return openStepsOf(minutes, calendar).filter((openStep) => {
    const next = nextOf(minutes, openStep, calendar);
    return next !== undefined && next <= now;
  });
}

/** When the minutes are next to be looked at because of time. */
export function nextMinutesMoment(minutes: StartedMinutes, calendar: Calendar, now: Instant): Instant | null {
  const own = calendar.withEvesOff(minutes.evesOff);
  const moments = openStepsOf(minutes, calendar)
    .flatMap((openStep) => nextOf(minutes, openStep, calendar) ?? [])
    .map((moment) => nextOfficeMoment(own, moment < now ? now : moment));
  return moments.sort()[0] ?? null;
}

/** Whether the step's day has passed, or the first working day after it when it is none: the leaders are told then. */
export function isOverdue({ dueOn }: OpenStep, calendar: Calendar, today: LocalDate): boolean {
  return workingDayFrom(calendar, dueOn) < today;
}

function nextOf(minutes: StartedMinutes, { dueOn }: OpenStep, calendar: Calendar): Instant | undefined {
  const own = calendar.withEvesOff(minutes.evesOff);
  for (const day of plannedDays(own, dueOn)) {
    const moment = reminderTime(own, day);
    if (moment > minutes.remindedThrough) return moment;
  }
  return undefined;
}

/** Two working days before the day, on it, the working day after, and then once a week. */
function* plannedDays(calendar: Calendar, dueOn: LocalDate): Generator<LocalDate> {
  const due = workingDayFrom(calendar, dueOn);
  yield subtractWorkingDays(calendar, due, DAYS_LEFT);
  yield due;
  let day = addWorkingDays(calendar, due, 1);
  for (let week = 0; week < OVERDUE_MOST; week += 1) {
    yield day;
    day = addWorkingDays(calendar, day, OVERDUE_EVERY);
  }
}
