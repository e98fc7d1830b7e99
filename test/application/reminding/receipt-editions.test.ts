import { reminderPost } from '../../../src/application/reminding/reminder-posts';
import { isBehind } from '../../../src/application/reminding/tend-reminder-day';
import type { ReminderItem } from '../../../src/application/reminding/reminding-view';
import type { ResolutionEvent } from '../../../src/domain/resolution/events';
import { currentRound } from '../../../src/domain/resolution/resolution';
import { stateAfter } from '../../support/given';
import { ballotCast, DEADLINE, minutesAfter, MORNING, upTo } from '../../support/matter';

/** The edition of the card that has the receipt of an answer of theirs. */
function editionAfter(...events: readonly ResolutionEvent[]): string | null {
  const resolution = stateAfter([...upTo.open, ballotCast('r1', 'approve'), ...events]);
  if (resolution.status === 'notStarted') throw new Error('not started');
  const round = currentRound(resolution);
  const ballot = round?.ballots[0];
  if (round === undefined || ballot === undefined) throw new Error('no answer');
  const done = { kind: 'ballot', resolution, round, ballot } as const;
  const item: ReminderItem = {
    kind: 'resolution',
    resolution,
    round,
    isWaiting: false,
    isNew: true,
    request: null,
    done,
  };
  const reminder = { number: 1, at: MORNING, matters: [], settled: { at: MORNING, result: 'delivered' } } as const;
  const day = {
    status: 'day',
    person: 'r1',
    day: '2026-06-04',
    evesOff: [],
    pending: null,
    reminders: [reminder],
  } as const;
  return reminderPost(day, reminder, [item], undefined, 0).edition;
}

it('the receipt of an answer is redrawn when the round is extended, since it says until when the answer can be changed', () => {
  const deadline = { ...DEADLINE, lastDay: '2026-06-26', closesAt: '2026-06-26T14:00:00.000Z' };
  const by = { id: 'chair', name: 'Seat chair' };
  const extended: ResolutionEvent = { type: 'deadlineExtended', at: minutesAfter(2), by, deadline };
  expect(editionAfter(extended)).not.toBe(editionAfter());
  expect(editionAfter(ballotCast('r2', 'approve', minutesAfter(2)))).toBe(editionAfter());
});

it('a day that is remembered without a reminder that its matter knows of, since another process sent it, is behind', () => {
  const attempt = (number: number) =>
    ({
      type: 'reachNoted',
      at: minutesAfter(number),
      round: 1,
      attempt: { at: minutesAfter(number), member: 'r1', day: '2026-06-04', number, failure: null },
    }) as const;
  const ids = { forumId: 'forum', resolutionId: 'matter', round: 1 };
  const reminded = { kind: 'resolution', ...ids, closesAt: DEADLINE.closesAt, request: null } as const;
  const settled = { at: MORNING, result: 'delivered' } as const;
  const day = (...numbers: readonly number[]) =>
    ({
      status: 'day',
      person: 'r1',
      day: '2026-06-04',
      evesOff: [],
      pending: null,
      reminders: numbers.map((number) => ({ number, at: MORNING, matters: [reminded], settled })),
    }) as const;
  const resolution = stateAfter([...upTo.open, attempt(1), attempt(2)]);
  if (resolution.status === 'notStarted') throw new Error('not started');
  const find = { matter: () => resolution, minutes: () => undefined, outstanding: () => [] };
  expect(isBehind(day(1), find)).toBe(true);
  expect(isBehind(day(1, 2), find)).toBe(false);
});
