import type { Instant, LocalDate } from '../../../src/domain/time';
import type { Then } from '../fake-connector-rules';
import type { Seat } from '../seats';
import type { Month, SentMatter } from './month';
import { clockTime, workingDays } from './swedish-spring';

/** What happens in the month: who can be reached, who answers when, and what goes wrong. */
export interface SpringPlot {
  readonly blocked: readonly Seat[];
  readonly notInstalled: Seat;
  /** Blocked the bot, and gets it again at `returnsAt`. */
  readonly returning: Seat;
  readonly returnsAt: Instant;
}

export const BEGINS = clockTime('2026-03-02', '07:30:00');
export const ENDS = clockTime('2026-04-10', '20:00:00');
const DAYS = workingDays('2026-03-02', '2026-04-10');
const MATTERS = 20;
const LAST_DAY_OF_SENDING = 17;
/** Friday morning to Monday morning: Friday's reminders are missed, and Monday's come soon after. */
const WEEKEND = { from: clockTime('2026-03-13', '08:30:00'), until: clockTime('2026-03-16', '07:10:00') };
const TEAMS_DOWN = { from: clockTime('2026-03-30', '08:50:00'), until: clockTime('2026-04-01', '11:20:00') };
/** Days with two processes. */
export const TWO_AT_ONCE: readonly LocalDate[] = ['2026-03-05', '2026-03-17', '2026-03-23', '2026-04-02'];
const RETURNS: LocalDate = '2026-03-19';
const TIMES_TO_ANSWER = ['11:40:17', '15:10:17'] as const;
const BLOCKED: Then = { kind: 'answer', status: 403, body: { error: { code: 'MessageWritesBlocked', message: '' } } };
const NOT_INSTALLED: Then = {
  kind: 'answer',
  status: 403,
  body: { error: { code: 'ForbiddenOperationException', message: '' } },
};
const TROUBLE: readonly [Then, ...Then[]] = [
  { kind: 'throttle', retryAfter: '40' },
  { kind: 'throttle', retryAfter: '300' },
  { kind: 'throttle' },
  { kind: 'dropAnswer' },
  { kind: 'dropAnswer' },
  { kind: 'answer', status: 503 },
  { kind: 'reset' },
];

export function plotSpring(month: Month): SpringPlot {
  const { who, random, connector, processes } = month;
  const others = who.voters.filter((voter) => voter !== who.chair && voter !== who.viceChair);
  const [blockedOne = who.chair, blockedTwo = who.chair, notInstalled = who.chair, returning = who.chair] = random.some(
    others,
    4,
  );
  const blocked = [blockedOne, blockedTwo];
  for (const { address } of blocked) connector.rules.add({ when: { person: address }, then: BLOCKED });
  connector.rules.add({ when: { person: notInstalled.address }, then: NOT_INSTALLED });
  const unblock = connector.rules.add({ when: { person: returning.address }, then: BLOCKED });
  const returnsAt = clockTime(RETURNS, '10:12:17');
  month.happensAt(returnsAt, async () => {
    unblock();
    await month.getsTheBot(returning);
  });

  month.happensAt(WEEKEND.from, () => month.allProcessesStop(WEEKEND.until));
  month.happensAt(TEAMS_DOWN.from, () => month.teamsGoesDown(TEAMS_DOWN.until));
  for (const day of TWO_AT_ONCE) {
    month.happensAt(clockTime(day, '07:50:00'), () => processes.start());
    month.happensAt(clockTime(day, '18:00:00'), async () => {
      processes.loseNone();
      await processes.stopOthers();
    });
  }
  DAYS.forEach((day, index) => {
    month.happensAt(clockTime(day, '08:59:30'), () => {
      if (random.chance(0.5)) for (const member of random.some(others, 8)) month.fails(member, random.pick(TROUBLE));
      if (random.chance(0.5)) processes.loseAfter(1 + random.below(500), random.pick(['before', 'after']));
      return Promise.resolve();
    });
    if (index % 4 === 2) {
      month.happensAt(clockTime(day, '14:00:17'), () => {
        processes.loseAfter(1 + random.below(150), random.pick(['before', 'after']));
        return Promise.resolve();
      });
    }
  });

  for (let number = 0; number < MATTERS; number += 1) {
    const index = Math.floor((number * LAST_DAY_OF_SENDING) / (MATTERS - 1));
    const sentOn = DAYS.slice(index).find((day) => day !== '2026-03-13') ?? RETURNS;
    const lastDay = DAYS[DAYS.indexOf(sentOn) + 5 + random.below(3)] ?? RETURNS;
    month.happensAt(clockTime(sentOn, `10:${String(10 + number)}:00`), async () => {
      const matter = await month.sends(`Matter ${number + 1} of the spring`, lastDay);
      plotAnswers(month, matter, sentOn, number % 5 === 0, returning);
    });
  }
  return { blocked, notInstalled, returning, returnsAt };
}

/**
 * When members answer this matter: once, or first that they need time, or never; all of them, when it is to be agreed.
 * What was sent shortly before somebody gets the bot back waits for them then.
 */
function plotAnswers(month: Month, matter: SentMatter, sentOn: LocalDate, doAllAnswer: boolean, returning: Seat): void {
  const { who, random } = month;
  const days = DAYS.filter((day) => day >= sentOn && day <= matter.lastDay);
  const moments = days
    .flatMap((day) => TIMES_TO_ANSWER.map((time) => clockTime(day, time)))
    .filter((moment) => moment > month.clock.now() && (moment < WEEKEND.from || moment > WEEKEND.until));
  for (const member of who.voters) {
    const needsTime = random.chance(0.15);
    // Most answer soon.
    const first = random.below(random.below(moments.length - 1) + 1);
    if (member === returning && sentOn < RETURNS && matter.lastDay > RETURNS) {
      plan(moments.at(-1), member, 'approve');
      continue;
    }
    const second = first + 1 + random.below(moments.length - first - 1);
    if (needsTime) plan(moments[first], member, 'needsAnchoring');
    if (doAllAnswer || random.chance(0.85)) plan(moments[needsTime ? second : first], member, 'approve');
  }

  function plan(at: Instant | undefined, member: Seat, choice: 'approve' | 'needsAnchoring'): void {
    if (at === undefined) return;
    month.happensAt(at, () => month.answers(matter, member, choice, choice === 'approve' ? '' : dayAhead(at)));
  }

  function dayAhead(at: Instant): string {
    const ahead = days.filter((day) => clockTime(day, '00:00:00') > at);
    return (random.chance(0.3) ? undefined : ahead[random.below(ahead.length)]) ?? '';
  }
}
