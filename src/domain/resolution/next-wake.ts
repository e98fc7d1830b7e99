import type { Calendar } from '../calendar';
import { isOfficeHours, nextOfficeMoment } from '../office-hours';
import { sameData } from '../same-data';
import type { Instant } from '../time';
import { consequencesOf, latestBallots } from './ballot';
import { nextCalmRedraw } from './calm-redraw';
import { timeRunsOutAt } from './closing';
import { nextMention } from './mentions-due';
import { nextReminder } from './reminders-due';
import { currentRound, type Resolution, type Started } from './resolution';
import type { Round } from './round';

/** The calendar that the days of a round are counted by. */
export function calendarOf({ deadline }: Round, calendar: Calendar): Calendar {
  return calendar.withEvesOff(deadline.evesOff);
}

/** When the matter is next to be looked at: time brings something about, or somebody is to be told something. */
export function nextMoment(resolution: Started, calendar: Calendar, now: Instant): Instant | null {
  const end = timeRunsOutAt(resolution);
  const round = currentRound(resolution);
  if (resolution.status !== 'open' || round === undefined || end === null) return end;
  const own = calendarOf(round, calendar);
  const telling = [nextReminder(round), nextMention(round), nextTally(round, own, now)];
  const moments = telling.flatMap((moment) =>
    moment === undefined ? [] : [nextOfficeMoment(own, moment < now ? now : moment)],
  );
  return [...moments, nextCalmRedraw(round, now) ?? end].reduce(
    (first, moment) => (moment < first ? moment : first),
    end,
  );
}

/**
 * Whether all that follows from a change can wait until `nextMoment`: answers that nobody has to be told of at once, and
 * that somebody was reached. Most of what happens in a round is such, and needs nothing but to be saved.
 */
export function canWait(before: Resolution, after: Resolution): boolean {
  if (before.status !== 'open' || after.status !== 'open') return false;
  const [earlier, later] = [currentRound(before), currentRound(after)];
  if (earlier === undefined || later === undefined) return false;
  return sameData(whatIsToldAtOnce(earlier), whatIsToldAtOnce(later));
}

/**
 * The parts of the round whose changes are shown at once: everything but a yes and who was reached. The leaders hear of a no
 * or an objection at once (Q-03). A leader who declares jäv loses the leaders' card. Somebody who has been told that a
 * thumb on a card is no answer sees there when they have answered.
 */
function whatIsToldAtOnce(round: Round) {
  const { reaching } = round;
  const isAnybodyToMention = nextMention(round) !== undefined;
  const failed = reaching.attempts.filter(({ failure }) => failure !== null);
  return {
    ...round,
    ballots: [],
    toldAnswers: [
      ...latestBallots(round.ballots).filter(({ choice }) => consequencesOf(choice).isToldAtOnce),
      ...round.ballots.filter(({ voter }) => reaching.reacted.some(({ member }) => member === voter)),
    ],
    // The last to be heard of brings about the mention of those who could not be reached.
    reaching: isAnybodyToMention ? reaching : { ...reaching, attempts: failed },
  };
}

/** Whether it is the time to tell the leaders who has not answered: the day before the last, in office hours. */
export function isTallyDue(round: Round, calendar: Calendar, now: Instant): boolean {
  const { tallyAt } = round.deadline;
  return tallyAt !== null && tallyAt <= now && isOfficeHours(calendarOf(round, calendar), now);
}

function nextTally({ deadline: { tallyAt } }: Round, own: Calendar, now: Instant): Instant | undefined {
  if (tallyAt === null) return undefined;
  if (tallyAt > now) return tallyAt;
  return isOfficeHours(own, now) ? undefined : now;
}
