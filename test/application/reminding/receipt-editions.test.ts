import { reminderPost } from '../../../src/application/reminding/reminder-posts';
import type { WantedPost } from '../../../src/application/posts/wanted-post';
import { isBehind } from '../../../src/application/reminding/cards-of-day';
import type { ReminderItem } from '../../../src/application/reminding/reminding-view';
import type { Reminder } from '../../../src/domain/reminding/reminder-day';
import type { ResolutionEvent } from '../../../src/domain/resolution/events';
import { currentRound } from '../../../src/domain/resolution/resolution';
import { stateAfter } from '../../support/given';
import { aPost } from '../../support/store-samples';
import { ballotCast, DEADLINE, minutesAfter, MORNING, upTo } from '../../support/matter';

const reminder = { number: 1, at: MORNING, matters: [], settled: { at: MORNING, result: 'delivered' } } as const;
const day = {
  status: 'day',
  person: 'r1',
  day: '2026-06-04',
  evesOff: [],
  pending: null,
  reminders: [reminder],
} as const;

/** A matter on a reminder of theirs, after these events: with their answer, when there is one. */
function itemAfter(...events: readonly ResolutionEvent[]): ReminderItem {
  const resolution = stateAfter([...upTo.open, ...events]);
  if (resolution.status === 'notStarted') throw new Error('not started');
  const round = currentRound(resolution);
  if (round === undefined) throw new Error('no round');
  const ballot = round.ballots.find(({ voter }) => voter === 'r1');
  const done = ballot === undefined ? null : ({ kind: 'ballot', resolution, round, ballot } as const);
  const isWaiting = ballot === undefined && resolution.status === 'open';
  return { kind: 'resolution', resolution, round, isWaiting, isNew: true, request: null, done };
}

function wanted(items: readonly ReminderItem[], standing: string | null = null, left: number | null = 0): WantedPost {
  const entry = standing === null ? undefined : aPost({ contentHash: standing });
  return reminderPost(day, reminder, items, entry, left);
}

const answered = ballotCast('r1', 'approve');
const deadline = { ...DEADLINE, lastDay: '2026-06-26', closesAt: '2026-06-26T14:00:00.000Z' };
const by = { id: 'chair', name: 'Seat chair' };
const extended: ResolutionEvent = { type: 'deadlineExtended', at: minutesAfter(2), by, deadline };
const withdrawn: readonly ResolutionEvent[] = [{ type: 'withdrawn', at: minutesAfter(2), by, reason: 'Not now' }];

it('the receipt of an answer is redrawn when the round is extended, since it says until when the answer can be changed', () => {
  const before = wanted([itemAfter(answered)]);
  const after = wanted([itemAfter(answered, extended)], before.edition);
  expect(after.edition).not.toBe(before.edition);
  expect(after.waitsForCalm).toBe(false);
  const others = wanted([itemAfter(answered, ballotCast('r2', 'approve', minutesAfter(2)))], before.edition);
  expect(others.edition).toBe(before.edition);
});

it.each([
  ['is extended', [extended]],
  ['is over', withdrawn],
])('while another matter on the card waits, the receipt says in the small hours that the round %s', (_, events) => {
  const before = wanted([itemAfter(answered), itemAfter()]);
  const after = wanted([itemAfter(answered, ...events), itemAfter()], before.edition);
  expect(after.edition).not.toBe(before.edition);
  expect(after.waitsForCalm).toBe(true);
});

it('of several matters that wait, one that is over leaves the card in the small hours, and what the person answers is told at once', () => {
  const before = wanted([itemAfter(), itemAfter()]);
  const over = wanted([itemAfter(...withdrawn), itemAfter()], before.edition);
  expect(over.edition).not.toBe(before.edition);
  expect(over.waitsForCalm).toBe(true);
  const told = wanted([itemAfter(answered), itemAfter()], before.edition);
  expect(told.edition).not.toBe(before.edition);
  expect(told.waitsForCalm).toBe(false);
});

it('a receipt that is drawn once more says how much waited then, and not how much waits now', () => {
  const before = wanted([itemAfter(answered), itemAfter()], null, 3);
  const after = wanted([itemAfter(answered, extended), itemAfter()], before.edition, 1);
  expect(after.view).toMatchObject({ receipt: { left: 3 } });
});

it('a receipt that did not say how much waited then does not say it when it is drawn once more', () => {
  const before = wanted([itemAfter(answered)], null, null);
  expect(before.view).toMatchObject({ receipt: { left: null } });
  const after = wanted([itemAfter(answered, extended)], before.edition, 1);
  expect(after.view).toMatchObject({ receipt: { left: null } });
});

it('a receipt from before the ledger said how much was left is not drawn anew for that', () => {
  const { edition } = wanted([itemAfter(answered), itemAfter()]);
  const earlier = edition?.replace('+0', '') ?? '';
  expect(wanted([itemAfter(answered), itemAfter()], earlier, 2).edition).toBe(earlier);
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
  const find = {
    matter: () => resolution,
    minutes: () => undefined,
    outstanding: () => [],
    publishes: () => false,
    ...{ followUp: () => undefined },
  };
  expect(isBehind(day(1), find)).toBe(true);
  expect(isBehind(day(1, 2), find)).toBe(false);
});

it('a reminder is posted while it is on its way and something on it waits; after that only the card that stands is redrawn', () => {
  const isPosted = (settled: Reminder['settled'], item: ReminderItem) =>
    !reminderPost(day, { ...reminder, settled }, [item], undefined, 0).onlyIfPosted;
  expect(isPosted(null, itemAfter())).toBe(true);
  expect(isPosted(null, itemAfter(answered))).toBe(false);
  expect(isPosted(reminder.settled, itemAfter())).toBe(false);
});
