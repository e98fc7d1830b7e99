import {
  dueToClose,
  entryAfter,
  entryAfterClosing,
  isToBeReplaced,
  isUndeliverable,
  isWaiting,
} from '../../../src/application/posts/ledger-entry';
import type { WantedPost } from '../../../src/application/posts/wanted-post';
import { plusMilliseconds } from '../../../src/domain/time';
import type { Delivery } from '../../../src/ports/messenger';
import type { PostEntry } from '../../../src/ports/post-entry';
import { aPost } from '../../support/store-samples';

const NOW = '2026-06-04T14:00:00.000Z';
const DOWN: Delivery = { kind: 'failed', why: 'unavailable', retryAfterMs: null };
const HELD_BACK: Delivery = { kind: 'heldBack', why: 'unavailable', retryAfterMs: 30_000 };

function post(key: string): WantedPost {
  return {
    key,
    to: { kind: 'person', id: 'anna', fallback: null },
    view: { card: 'message', message: { type: 'noForums' } },
    edition: null,
    onlyIfPosted: false,
  };
}

function after(delivery: Delivery, before?: PostEntry, key = 'course-1:anna'): PostEntry {
  return entryAfter(post(key), before, { delivery, via: 'personal' }, { contentHash: 'hash-2', language: 'sv' }, NOW);
}

function wait({ retryAt }: PostEntry): number {
  return Date.parse(retryAt ?? '') - Date.parse(NOW);
}

describe('a card that was held back', () => {
  it('is due when there is room again, and is not counted as an attempt', () => {
    expect(after(HELD_BACK)).toEqual({
      key: 'course-1:anna',
      recipient: 'anna',
      posted: null,
      via: null,
      contentHash: null,
      failure: 'unavailable',
      attempts: 0,
      revision: 0,
      lastAttemptAt: NOW,
      deliveredAt: null,
      retryAt: plusMilliseconds(NOW, 30_000),
      timesMissing: 0,
      replaced: [],
    });
  });

  it('leaves what stands in Teams, and what is known of it, as they were', () => {
    const before = aPost({ attempts: 3 });
    expect(after(HELD_BACK, before)).toEqual({
      ...before,
      failure: 'unavailable',
      retryAt: plusMilliseconds(NOW, 30_000),
    });
  });

  it('is never given up, however often it is held back', () => {
    let entry = after(DOWN);
    for (let times = 0; times < 1_000; times += 1) entry = after(HELD_BACK, entry);
    expect(entry.attempts).toBe(1);
    expect(isUndeliverable(entry)).toBe(false);
    expect(isWaiting(entry, NOW)).toBe(true);
  });
});

describe('a card that failed for a while', () => {
  it('is given up after a hundred real attempts', () => {
    expect(isUndeliverable(after(DOWN, aPost({ attempts: 98 })))).toBe(false);
    const last = after(DOWN, aPost({ attempts: 99 }));
    expect(last.retryAt).toBeNull();
    expect(isUndeliverable(last)).toBe(true);
  });

  it.each([
    [0, 5_000],
    [1, 10_000],
    [4, 80_000],
    [50, 900_000],
  ])('after %i earlier attempts is tried again in about %i ms', (attempts, about) => {
    const waits = Array.from({ length: 200 }, (_, n) => wait(after(DOWN, aPost({ attempts }), `course-1:${n}`)));
    for (const each of waits) {
      expect(each).toBeGreaterThanOrEqual(about * 0.75);
      expect(each).toBeLessThanOrEqual(about * 1.25);
    }
  });

  it('does not come back at the same moment as others that failed with it', () => {
    const waits = Array.from({ length: 60 }, (_, n) => wait(after(DOWN, undefined, `course-1:${n}`)));
    expect(new Set(waits).size).toBeGreaterThan(50);
    expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(2_000);
  });

  it('has the same wait however often that is worked out', () => {
    expect(after(DOWN)).toEqual(after(DOWN));
  });

  it('waits exactly as long as Teams asks, when that is longer', () => {
    expect(wait(after({ ...DOWN, why: 'throttled', retryAfterMs: 17_000 }))).toBe(17_000);
  });
});

describe('what a card that stands says after it was to be redrawn', () => {
  it.each([
    ['unavailable', null],
    ['throttled', 'c1'],
    ['blocked', 'c1'],
    ['activityGone', 'c1'],
    ['tooBig', 'hash-2'],
  ] as const)('is by the ledger, when Teams answered %s: %s', (why, contentHash) => {
    expect(after({ kind: 'failed', why, retryAfterMs: null }, aPost())).toMatchObject({ contentHash });
  });
});

describe('a card that Teams does not find when it is to be updated', () => {
  const MISSING: Delivery = { kind: 'failed', why: 'activityGone', retryAfterMs: null };
  const NEW: Delivery = { kind: 'delivered', posted: { conversationId: '19:abc@thread.tacv2', activityId: '2' } };
  const standing = aPost();

  function missing(times: number): PostEntry {
    return Array.from({ length: times }).reduce<PostEntry>((entry) => after(MISSING, entry), standing);
  }

  it.each([
    [1, 30_000],
    [2, 90_000],
    [3, 180_000],
  ])('for the %i. time is looked for again after about %i ms', (times, about) => {
    const entry = missing(times);
    expect(entry.posted).toEqual(standing.posted);
    expect(isToBeReplaced(post('vote-1'), entry)).toBe(false);
    expect(wait(entry) / about).toBeGreaterThanOrEqual(0.75);
    expect(wait(entry) / about).toBeLessThanOrEqual(1.25);
  });

  it('for the fourth time is replaced, unless it only stands to be closed', () => {
    const entry = missing(4);
    expect(isToBeReplaced(post('vote-1'), entry)).toBe(true);
    expect(isToBeReplaced({ ...post('vote-1'), onlyIfPosted: true }, entry)).toBe(false);
    expect(wait(entry)).toBeLessThan(120_000);
  });

  it('and is found after all counts from the beginning the next time', () => {
    const found = after({ kind: 'delivered', posted: { ...(standing.posted ?? fail()) } }, missing(3));
    expect(found).toMatchObject({ timesMissing: 0, replaced: [] });
  });

  it('is remembered when another has taken its place, and closed at once', () => {
    const entry = after(NEW, missing(4));
    expect(entry).toMatchObject({ posted: { activityId: '2' }, timesMissing: 0, failure: null });
    expect(dueToClose(entry, NOW)).toEqual([{ posted: standing.posted, attempts: 0, retryAt: NOW }]);
  });

  it('and cannot be closed is tried six times, the last time hours later, and then left', () => {
    let entry = after(NEW, missing(4));
    let now = NOW;
    const tried: string[] = [];
    for (let one = dueToClose(entry, now)[0]; one !== undefined; one = dueToClose(entry, now)[0]) {
      tried.push(now);
      entry = entryAfterClosing(entry, one, MISSING, now);
      now = entry.replaced[0]?.retryAt ?? now;
    }
    expect(tried).toHaveLength(6);
    expect(Date.parse(now) - Date.parse(NOW)).toBeGreaterThan(4 * 3_600_000);
    expect(entry.replaced).toMatchObject([{ attempts: 6, retryAt: null }]);
  });

  it.each<readonly [string, Delivery, object]>([
    ['that was closed', { kind: 'delivered', posted: { conversationId: '', activityId: '' } }, { retryAt: null }],
    ['in a chat that is blocked', { kind: 'failed', why: 'blocked', retryAfterMs: null }, { retryAt: null }],
    ['that was held back', HELD_BACK, { attempts: 0, retryAt: plusMilliseconds(NOW, 30_000) }],
  ])('and one %s is left, or tried when there is room', (_, delivery, expected) => {
    const entry = after(NEW, missing(4));
    const [one = fail()] = dueToClose(entry, NOW);
    expect(entryAfterClosing(entry, one, delivery, NOW).replaced).toMatchObject([expected]);
  });
});

function fail(): never {
  throw new Error('there is none');
}
