import type { Calendar } from '../calendar';
import type { Absence } from '../forum/absence';
import type { AccountId, Person } from '../forum/person';
import { leads } from '../forum/roles';
import { signed } from '../forum/signed';
import { nextOfficeMoment } from '../office-hours';
import { APART_MS, soonestAfter } from '../reminding/reminder-times';
import { later, plusMilliseconds, type Instant } from '../time';
import { accept, refuse } from '../verdict';
import { whenBack } from './away';
import { lastReached, type RequestPlan } from './reaching';
import { mayRemind } from './reminders-due';
import { currentRound, type Started } from './resolution';
import type { CommandOf, ResolutionVerdict } from './resolution-verdict';
import { unanswered, type Round } from './round';
import { calendarOf } from './next-wake';

export const LINE_MOST = 300;

/**
 * Whoever leads may have those reminded who have no final answer, in office hours and never within four hours of another
 * reminder, so that asking again within that time is the same request, or too early. Whoever has chosen a day of their own
 * is left to it.
 */
export function requestReminder(
  resolution: Started,
  command: CommandOf<'requestReminder'>,
  now: Instant,
): ResolutionVerdict {
  if (!leads(command.by)) return refuse({ type: 'mayNotLead' });
  const round = currentRound(resolution);
  if (round === undefined || resolution.status !== 'open' || now >= round.deadline.closesAt) {
    return refuse({ type: 'notPossibleNow', status: resolution.status });
  }
  if (command.round !== round.number) return refuse({ type: 'olderRound', current: round.number });
  const line = command.line.trim();
  if (line.length > LINE_MOST) return refuse({ type: 'reasonTooLong', most: LINE_MOST, length: line.length });
  const by = signed(command.by);
  const last = round.reaching.requests.at(-1);
  const againAt = last === undefined ? now : plusMilliseconds(last.moment, APART_MS);
  if (last !== undefined && now < againAt) {
    if (last.by.id === by.id && last.line === line) return accept();
    return refuse({ type: 'remindedRecently', at: last.at, againAt });
  }
  const { plan } = command;
  if (plan.members.length === 0) {
    return refuse({ type: 'noneToRemind', ownDay: plan.ownDay.length, tooLate: plan.tooLate.length });
  }
  return accept({ type: 'reminderRequested', at: now, by, line, ...plan });
}

/**
 * Whom a reminder asked for now would go to. The round knows when each member was last reminded: every reminder lists
 * all that waits for a person, the round included.
 */
export function planReminder(
  round: Round,
  calendar: Calendar,
  now: Instant,
  absences: readonly Absence[] = [],
): RequestPlan {
  const own = calendarOf(round, calendar);
  const moment = nextOfficeMoment(own, now);
  const silent = unanswered(round).map(({ id }) => {
    const at = momentFor(round, id, own, moment);
    const back = whenBack(absences, id, own, at);
    return { id, at: back, isAway: back !== at };
  });
  const may = silent.filter(({ id }) => mayRemind(round, id, moment));
  const inTime = may.filter(({ at }) => at < round.deadline.closesAt);
  const away = inTime.filter(({ isAway }) => isAway);
  const delayed = inTime.filter(({ at, isAway }) => at > moment && !isAway);
  return {
    moment,
    members: idsOf(inTime),
    later: delayed.length === 0 ? null : { members: idsOf(delayed), by: delayed.map(({ at }) => at).reduce(later) },
    ownDay: idsOf(silent.filter((one) => !may.includes(one))),
    tooLate: idsOf(may.filter((one) => !inTime.includes(one))),
    ...(away.length > 0 && { away: idsOf(away) }),
  };
}

function idsOf(people: readonly Pick<Person, 'id'>[]): readonly AccountId[] {
  return people.map(({ id }) => id);
}

function momentFor(round: Round, member: AccountId, own: Calendar, from: Instant): Instant {
  const reached = lastReached(round.reaching, member);
  return reached === undefined ? from : soonestAfter(reached.at, own, from);
}
