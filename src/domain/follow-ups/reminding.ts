import { addWorkingDays, subtractWorkingDays, workingDayFrom, type Calendar } from '../calendar';
import type { Meetings } from '../meetings/meetings';
import { reminderTime } from '../resolution/reminder-plan';
import type { Instant, LocalDate } from '../time';
import { accept } from '../verdict';
import { isPassed, nextFrom } from './cycle';
import { followUpIn, isOver, type FollowUp, type FollowUps, type FollowUpSource } from './follow-ups';
import type { CommandOf, FollowUpsVerdict } from './follow-ups-verdict';

/** A working week before its day. */
const DAYS_LEFT = 5;
const OVERDUE_EVERY = 5;
/** A year of weekly reminders: after that nobody listens. */
const OVERDUE_MOST = 52;

/** The reminders are on their way. Nobody is reminded of what is over. */
export function remind(state: FollowUps, { day, reminders }: CommandOf<'remind'>, now: Instant): FollowUpsVerdict {
  const open = reminders.filter(({ followUp: id }) => {
    const followUp = followUpIn(state, id);
    return followUp !== undefined && !isOver(followUp) && followUp.remindedThrough < now;
  });
  return open.length === 0 ? accept() : accept({ type: 'followUpsReminded', at: now, day, reminders: open });
}

/** The cards of those who were reminded say what became of these. */
export function settleCards(state: FollowUps, { followUps }: CommandOf<'settleCards'>, now: Instant): FollowUpsVerdict {
  const unsettled = state.followUps.filter((one) => followUps.includes(one.id) && hasUnsettledCards(one));
  if (unsettled.length === 0) return accept();
  return accept({ type: 'reminderCardsSettled', at: now, followUps: unsettled.map(({ id }) => id) });
}

/** Whether reminders of it stand that are to say what has become of it since. */
export function hasUnsettledCards(followUp: FollowUp): boolean {
  const { reminded, changes, remindedThrough } = followUp;
  return reminded.length > 0 && (isOver(followUp) || (changes.at(-1)?.at ?? '') >= remindedThrough);
}

/** Its day, or that of the meeting which is to take it up; `null` when no such meeting is planned. */
export function dueDayOf({ due }: FollowUp, { meetings }: Meetings, today: LocalDate): LocalDate | null {
  if (due.kind === 'day') return due.on;
  const from = due.from !== null && due.from > today ? due.from : today;
  return meetings.find(({ on, isCancelled }) => !isCancelled && on >= from)?.on ?? null;
}

/** Whether it is time to see to a follow-up: its day is a working week away at the most. */
export function isPressing(dueOn: LocalDate | null, calendar: Calendar, today: LocalDate): boolean {
  return dueOn !== null && firstDay(calendar, dueOn) <= today;
}

/** What somebody is to be reminded of by now, however many moments have passed since the last time. */
export function followUpsToRemind(
  { followUps }: FollowUps,
  meetings: Meetings,
  calendar: Calendar,
  now: Instant,
): readonly FollowUp[] {
  const today = calendar.dayOf(now);
  return followUps.filter((followUp) => {
    const dueOn = isOver(followUp) ? null : dueDayOf(followUp, meetings, today);
    const next = dueOn === null ? undefined : nextMomentOf(followUp, dueOn, calendar);
    return next !== undefined && next <= now;
  });
}

/**
 * When the forum's follow-ups are next to be looked at because of time. Which meeting takes something up is known each
 * morning, since meetings are moved.
 */
export function nextFollowUpsMoment(state: FollowUps, calendar: Calendar, now: Instant): Instant | null {
  const morning = nextMorning(calendar, now);
  const today = calendar.dayOf(now);
  const moments = state.followUps.flatMap((followUp): readonly Instant[] => {
    const { due } = followUp;
    if (isOver(followUp)) return [];
    if (due.kind === 'meeting' || isPassed(state, followUp, today)) return [morning];
    const reminder = nextMomentOf(followUp, due.on, calendar);
    const moments = [...(reminder === undefined ? [] : [reminder]), ...nextBegins(state, followUp, calendar, today)];
    return moments.map((moment) => (moment <= now ? morning : moment));
  });
  return moments.sort()[0] ?? null;
}

function nextBegins(state: FollowUps, followUp: FollowUp, calendar: Calendar, today: LocalDate): readonly Instant[] {
  const from = nextFrom(followUp);
  if (from === undefined || from <= today || !isPassed(state, followUp, from)) return [];
  return [reminderTime(calendar, from)];
}

function nextMomentOf(followUp: FollowUp, dueOn: LocalDate, calendar: Calendar): Instant | undefined {
  for (const day of plannedDays(calendar, dueOn, followUp.source)) {
    const moment = reminderTime(calendar, day);
    if (moment > followUp.remindedThrough) return moment;
  }
  return undefined;
}

/**
 * A working week before the day, on it, the working day after, and then once a week. Of what runs out the next reminder is
 * another follow-up, and nobody is asked for an answer every week in a year.
 */
function* plannedDays(calendar: Calendar, dueOn: LocalDate, source: FollowUpSource): Generator<LocalDate> {
  const due = workingDayFrom(calendar, dueOn);
  yield firstDay(calendar, dueOn);
  yield due;
  if (source.kind === 'runsOut') return;
  let day = addWorkingDays(calendar, due, 1);
  for (let week = 0; week < OVERDUE_MOST; week += 1) {
    yield day;
    day = addWorkingDays(calendar, day, OVERDUE_EVERY);
  }
}

function firstDay(calendar: Calendar, dueOn: LocalDate): LocalDate {
  return subtractWorkingDays(calendar, workingDayFrom(calendar, dueOn), DAYS_LEFT);
}

/** The next 09.00 of a working day. */
function nextMorning(calendar: Calendar, now: Instant): Instant {
  const today = workingDayFrom(calendar, calendar.dayOf(now));
  const morning = reminderTime(calendar, today);
  return morning > now ? morning : reminderTime(calendar, addWorkingDays(calendar, today, 1));
}
