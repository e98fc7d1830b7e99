import fc from 'fast-check';
import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { isOfficeHours } from '../../../src/domain/office-hours';
import type { ResolutionCommand } from '../../../src/domain/resolution/commands';
import type { ResolutionEvent } from '../../../src/domain/resolution/events';
import type { RequestPlan } from '../../../src/domain/resolution/reaching';
import {
  lastRequestDue,
  membersToRemind,
  nextReminder,
  requestDue,
} from '../../../src/domain/resolution/reminders-due';
import { LINE_MOST, planReminder } from '../../../src/domain/resolution/requested-reminder';
import { currentRound } from '../../../src/domain/resolution/resolution';
import type { Round } from '../../../src/domain/resolution/round';
import { plusMilliseconds, type Instant } from '../../../src/domain/time';
import { given, stateAfter } from '../../support/given';
import { ballotCast, chair, DEADLINE, MORNING, plainMember, processLead, upTo } from '../../support/matter';

/** Whoever leads may have the silent reminded: never within four hours of another reminder, and in office hours. */

const calendar = createSwedishCalendar();
const NINE = '2026-06-11T07:00:00.000Z';
const TEN = '2026-06-11T08:00:00.000Z';
const ONE = '2026-06-11T11:00:00.000Z';
const EVENING = '2026-06-11T18:00:00.000Z';
const EIGHT_NEXT = '2026-06-12T06:00:00.000Z';
const NINE_NEXT = '2026-06-12T07:00:00.000Z';
const EVERYBODY = ['r1', 'r2', 'k1'];

function roundAfter(...events: readonly ResolutionEvent[]): Round {
  const state = stateAfter([...upTo.open, ...events]);
  const round = state.status === 'notStarted' ? undefined : currentRound(state);
  if (round === undefined) throw new Error('no round');
  return round;
}

function reached(member: string, at: Instant, failure: 'blocked' | null = null): ResolutionEvent {
  return {
    type: 'reachNoted',
    at,
    round: 1,
    attempt: { at, member, day: calendar.dayOf(at), number: 1, failure },
  };
}

function needsTime(member: string, remindAt: Instant | null, at: Instant = MORNING): ResolutionEvent {
  return { type: 'ballotCast', at, voter: member, choice: 'needsAnchoring', reason: '', remindAt };
}

const nobodyLeftOut = { later: null, ownDay: [], tooLate: [] };

function plan(changes: Partial<RequestPlan> = {}): RequestPlan {
  return { moment: TEN, members: EVERYBODY, ...nobodyLeftOut, ...changes };
}

function request(changes: Partial<Extract<ResolutionCommand, { type: 'requestReminder' }>> = {}): ResolutionCommand {
  return { type: 'requestReminder', by: chair, round: 1, line: '', plan: plan(), ...changes };
}

function requested(changes: Partial<Extract<ResolutionEvent, { type: 'reminderRequested' }>> = {}): ResolutionEvent {
  return {
    type: 'reminderRequested',
    at: TEN,
    by: { id: 'chair', name: 'Seat chair' },
    line: '',
    ...plan(),
    ...changes,
  };
}

function seenTo(requestsSeenTo: number, at: Instant = TEN): ResolutionEvent {
  return { type: 'remindersAsked', at, members: EVERYBODY, requestsSeenTo };
}

describe('whom it goes to', () => {
  it('is all who have no final answer, at once', () => {
    expect(planReminder(roundAfter(ballotCast('r1', 'approve'), needsTime('r2', null)), calendar, TEN)).toEqual(
      plan({ members: ['r2', 'k1'] }),
    );
  });

  it('is in office hours: else when they next begin', () => {
    expect(planReminder(roundAfter(), calendar, EVENING)).toEqual(plan({ moment: EIGHT_NEXT }));
    expect(planReminder(roundAfter(), calendar, '2026-06-13T08:00:00.000Z').moment).toBe('2026-06-15T06:00:00.000Z');
  });

  it('is somebody who has just been reminded four hours after that, or at 09.00 the next working day', () => {
    expect(
      planReminder(roundAfter(reached('r1', NINE), reached('r2', '2026-06-11T07:30:00.000Z')), calendar, TEN),
    ).toEqual(plan({ later: { members: ['r1', 'r2'], by: '2026-06-11T11:30:00.000Z' } }));
    expect(planReminder(roundAfter(reached('r1', NINE)), calendar, ONE)).toEqual(plan({ moment: ONE }));
    expect(planReminder(roundAfter(reached('r1', ONE)), calendar, ONE)).toEqual(
      plan({ moment: ONE, later: { members: ['r1'], by: NINE_NEXT } }),
    );
  });

  it('is somebody whom the last one did not reach at once', () => {
    expect(planReminder(roundAfter(reached('r1', NINE, 'blocked')), calendar, TEN)).toEqual(plan());
  });

  it('is not whoever has chosen a later day: they are reminded then', () => {
    expect(planReminder(roundAfter(needsTime('r1', NINE_NEXT)), calendar, TEN)).toEqual(
      plan({ members: ['r2', 'k1'], ownDay: ['r1'] }),
    );
    expect(planReminder(roundAfter(needsTime('r1', NINE)), calendar, TEN)).toEqual(plan());
  });

  it('is not whoever cannot be reminded again before the round closes', () => {
    const noon = '2026-06-18T10:00:00.000Z';
    expect(
      planReminder(
        roundAfter(reached('r1', '2026-06-18T10:00:00.000Z'), reached('r2', DEADLINE.reminders[2] ?? '')),
        calendar,
        noon,
      ),
    ).toEqual(
      plan({
        moment: noon,
        members: ['r2', 'k1'],
        tooLate: ['r1'],
        later: { members: ['r2'], by: '2026-06-18T11:00:00.000Z' },
      }),
    );
  });

  it('always: everybody silent once, in office hours, and nobody within four hours of what they last got', () => {
    const minutes = fc.integer({ min: 0, max: 14 * 24 * 60 });
    fc.assert(
      fc.property(minutes, fc.array(fc.tuple(fc.constantFrom(...EVERYBODY), minutes)), (after, earlier) => {
        const now = plusMilliseconds(MORNING, after * 60_000);
        const events = earlier.flatMap(([member, ago]) => {
          const at = plusMilliseconds(now, -ago * 60_000);
          return at < MORNING ? [] : [reached(member, at)];
        });
        const round = roundAfter(...[...events].sort((one, other) => (one.at < other.at ? -1 : 1)));
        const { moment, members, later, ownDay, tooLate } = planReminder(round, calendar, now);
        expect([...members, ...ownDay, ...tooLate].sort()).toEqual([...EVERYBODY].sort());
        expect(isOfficeHours(calendar, moment) && moment >= now).toBe(true);
        if (later !== null) expect(isOfficeHours(calendar, later.by) && later.by < DEADLINE.closesAt).toBe(true);
        for (const { member, at } of round.reaching.attempts) {
          const isNow = members.includes(member) && later?.members.includes(member) !== true;
          if (isNow) expect(moment >= plusMilliseconds(at, 4 * 3_600_000)).toBe(true);
        }
      }),
    );
  });
});

describe('asking for it', () => {
  it('is written down with who, when and in which words', () => {
    given(...upTo.open)
      .when(request({ line: '  Answer before the budget.  ' }), TEN)
      .then({ type: 'reminderRequested', at: TEN, by: { id: 'chair' }, line: 'Answer before the budget.', ...plan() });
    expect(roundAfter(requested(), requested()).reaching.requests.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('is for those who lead', () => {
    given(...upTo.open)
      .when(request({ by: processLead }), TEN)
      .then({ type: 'reminderRequested' });
    given(...upTo.open)
      .when(request({ by: plainMember }), TEN)
      .thenRefused({ type: 'mayNotLead' });
  });

  it('is for the open round that was looked at, until its last moment', () => {
    given(...upTo.draft)
      .when(request(), TEN)
      .thenRefused({ type: 'notPossibleNow', status: 'draft' });
    given(...upTo.adopted)
      .when(request(), TEN)
      .thenRefused({ type: 'notPossibleNow', status: 'adopted' });
    given(...upTo.open)
      .when(request(), DEADLINE.closesAt)
      .thenRefused({ type: 'notPossibleNow' });
    given(...upTo.open)
      .when(request({ round: 2 }), TEN)
      .thenRefused({ type: 'olderRound', current: 1 });
  });

  it('takes a short line, and says how long it was', () => {
    given(...upTo.open)
      .when(request({ line: 'x'.repeat(LINE_MOST) }), TEN)
      .then({ type: 'reminderRequested' });
    given(...upTo.open)
      .when(request({ line: 'x'.repeat(LINE_MOST + 1) }), TEN)
      .thenRefused({ type: 'reasonTooLong', most: LINE_MOST, length: LINE_MOST + 1 });
  });

  it('of nobody is said to be so, and why', () => {
    given(...upTo.open)
      .when(request({ plan: plan({ members: [], ownDay: ['r1'], tooLate: ['r2', 'k1'] }) }), TEN)
      .thenRefused({ type: 'noneToRemind', ownDay: 1, tooLate: 2 });
  });

  it('twice in the same words is once; in others, or by others, not within four hours of the first', () => {
    const open = given(...upTo.open, requested());
    open.when(request(), '2026-06-11T08:00:01.000Z').thenNothingHappened();
    open
      .when(request({ line: 'Please' }), '2026-06-11T11:59:59.999Z')
      .thenRefused({ type: 'remindedRecently', at: TEN, againAt: '2026-06-11T12:00:00.000Z' });
    open.when(request({ by: processLead }), '2026-06-11T09:00:00.000Z').thenRefused({ type: 'remindedRecently' });
    open.when(request(), '2026-06-11T12:00:00.000Z').then({ type: 'reminderRequested' });
  });

  it('in the evening and again at night is once: the four hours are counted from when they get it', () => {
    given(...upTo.open, requested({ at: EVENING, moment: EIGHT_NEXT }))
      .when(request({ by: processLead }), '2026-06-12T05:00:00.000Z')
      .thenRefused({ type: 'remindedRecently', againAt: '2026-06-12T10:00:00.000Z' });
  });
});

describe('what follows', () => {
  it('a reminder is due for them from that moment on, and not before', () => {
    const round = roundAfter(requested({ at: MORNING, moment: TEN, members: ['r1', 'k1'] }), seenTo(0, NINE));
    expect(nextReminder(round)).toBe(TEN);
    expect(membersToRemind(round, NINE)).toEqual([]);
    expect(membersToRemind(round, TEN)).toEqual(['r1', 'k1']);
    expect(requestDue(round, 'r1', TEN)).toBe(1);
    expect(requestDue(round, 'r1', NINE)).toBeNull();
    expect(requestDue(round, 'r2', TEN)).toBeNull();
    expect(lastRequestDue(round, NINE)).toBe(0);
    expect(lastRequestDue(round, TEN)).toBe(1);
  });

  it('once, and it is not lost when others are seen to at the same moment without it', () => {
    const without = roundAfter(requested({ moment: TEN }), seenTo(0, ONE));
    expect(membersToRemind(without, ONE)).toEqual(EVERYBODY);
    const withIt = roundAfter(requested({ moment: TEN }), seenTo(1, TEN));
    expect(membersToRemind(withIt, ONE)).toEqual([]);
    expect(requestDue(withIt, 'r1', ONE)).toBeNull();
  });

  it('not for whoever has answered since, nor before a day that they have chosen since', () => {
    const events = [requested({ at: EVENING, moment: EIGHT_NEXT }), seenTo(0, EVENING)];
    const round = roundAfter(...events, ballotCast('r1', 'approve', EVENING), needsTime('r2', NINE_NEXT, EVENING));
    expect(membersToRemind(round, EIGHT_NEXT)).toEqual(['k1']);
  });
});
