import { isWaitingFor } from '../../../src/domain/resolution/reminders-due';
import type { ResolutionEvent } from '../../../src/domain/resolution/events';
import type { Started } from '../../../src/domain/resolution/resolution';
import type { Round } from '../../../src/domain/resolution/round';
import type { Instant } from '../../../src/domain/time';
import { stateAfter } from '../../support/given';
import { ballotCast, DEADLINE, MORNING, roundOpened, upTo } from '../../support/matter';

/** What waits for a member, and may be shown in a reminder, is a round that they can still answer. */

const LAST_SECOND = '2026-06-18T13:59:59.999Z';

function started(...events: readonly ResolutionEvent[]): Started {
  const state = stateAfter(events);
  if (state.status === 'notStarted') throw new Error('not started');
  return state;
}

function roundOf(matter: Started, number: number): Round {
  const round = matter.rounds[number - 1];
  if (round === undefined) throw new Error('no such round');
  return round;
}

const isWaiting = (matter: Started, member: string, now: Instant, number = 1) =>
  isWaitingFor(matter, roundOf(matter, number), member, now);

it('an open round waits for whoever has not answered, until it closes', () => {
  const matter = started(...upTo.open);
  expect(isWaiting(matter, 'r1', MORNING)).toBe(true);
  expect(isWaiting(matter, 'r1', LAST_SECOND)).toBe(true);
  expect(isWaiting(matter, 'r1', DEADLINE.closesAt)).toBe(false);
});

it('it does not wait for whoever has answered, nor for anybody else than its voters', () => {
  const matter = started(...upTo.open, ballotCast('r1', 'approve'));
  expect(isWaiting(matter, 'r1', MORNING)).toBe(false);
  expect(isWaiting(matter, 'stranger', MORNING)).toBe(false);
});

it('it does not wait for whoever needs time before the day that they chose', () => {
  const CHOSEN = '2026-06-12T07:00:00.000Z';
  const matter = started(...upTo.open, {
    type: 'ballotCast',
    at: MORNING,
    voter: 'r1',
    choice: 'needsAnchoring',
    reason: '',
    remindAt: CHOSEN,
  });
  expect(isWaiting(matter, 'r1', MORNING)).toBe(false);
  expect(isWaiting(matter, 'r1', CHOSEN)).toBe(true);
});

it('a matter that is not open waits for nobody', () => {
  expect(isWaiting(started(...upTo.lapsed), 'r2', MORNING)).toBe(false);
});

it('of a matter that is out again, only the last round waits', () => {
  const matter = started(...upTo.referredBack, roundOpened(2));
  expect(isWaiting(matter, 'k1', MORNING, 1)).toBe(false);
  expect(isWaiting(matter, 'k1', MORNING, 2)).toBe(true);
});
