import { createMemoryStores } from '../../src/adapters/memory/create-memory-stores';
import { createPinoLog } from '../../src/adapters/system/pino-log';
import { createWake, withSavesForeseen } from '../../src/application/wake';
import { plusMilliseconds, type Instant } from '../../src/domain/time';
import type { RecordRef, StoredRecord } from '../../src/ports/record-store';
import { NO_TELEMETRY } from '../../src/ports/telemetry';
import { createTestClock } from '../support/test-clock';

const WAKE_MS = 5_000;
const CALM_MS = 120_000;

/** The loop over a store that counts how often it is asked, and that can be down. */
function stage() {
  const clock = createTestClock();
  const { records } = createMemoryStores();
  const taken: string[] = [];
  let asked = 0;
  let isDown = false;
  const wake = createWake({
    store: {
      ...records,
      due: (now, limit) => {
        asked += 1;
        return isDown ? Promise.reject(new Error('down')) : records.due(now, limit);
      },
    },
    clock,
    log: createPinoLog('silent'),
    telemetry: NO_TELEMETRY,
    pace: { wakeMs: WAKE_MS, calmMs: CALM_MS },
    tendQueue: {
      nudge: ({ id }) => void taken.push(id),
      takeUp: (due: readonly RecordRef[]) => void taken.push(...due.map(({ id }) => id)),
      resting: () => 0,
    },
    newReference: () => '',
  });
  const heard = withSavesForeseen(records, (ref, at) => wake.foresee(ref, at));
  return {
    clock,
    wake,
    taken,
    asked: () => asked,
    isDown: (down: boolean) => {
      isDown = down;
    },
    savedHere: (id: string, inMs: number) => heard.save(waking(id, plusMilliseconds(clock.now(), inMs)), null),
    savedElsewhere: (id: string, inMs: number) => records.save(waking(id, plusMilliseconds(clock.now(), inMs)), null),
    async passes(milliseconds: number) {
      clock.advance(milliseconds);
      await everythingUnderWay();
    },
  };
}

function waking(id: string, wakeAt: Instant): StoredRecord {
  const posts = { earlier: [], events: [], posts: [], claim: null, concerns: [] };
  return { kind: 'resolution', forumId: 'forum', id, wakeAt, updatedAt: wakeAt, ...posts };
}

/** All that can happen without time has happened. */
async function everythingUnderWay(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}

async function started() {
  const staged = stage();
  staged.wake.start();
  await everythingUnderWay();
  return staged;
}

it('looks at once, and then rests while nothing is due', async () => {
  const { asked, passes, wake } = await started();
  expect(asked()).toBe(1);
  await passes(CALM_MS - 1);
  expect(asked()).toBe(1);
  await passes(1);
  expect(asked()).toBe(2);
  await wake.stop();
});

it('looks again at the moment that the store says that something will be due', async () => {
  const staged = stage();
  await staged.savedElsewhere('deadline', 40_000);
  staged.wake.start();
  await everythingUnderWay();
  await staged.passes(39_999);
  expect(staged.taken).toEqual([]);
  await staged.passes(1);
  expect(staged.taken).toEqual(['deadline']);
  await staged.wake.stop();
});

it('is woken by what this process saves', async () => {
  const { savedHere, passes, taken, asked, wake } = await started();
  await savedHere('retry', 60_000);
  await savedHere('sooner', 10_000);
  await passes(10_000);
  expect(taken).toEqual(['sooner']);
  expect(asked()).toBe(2);
  await wake.stop();
});

it('finds what another process saved no later than its longest rest', async () => {
  const { savedElsewhere, passes, taken, wake } = await started();
  await savedElsewhere('left behind', 1_000);
  await passes(CALM_MS);
  expect(taken).toEqual(['left behind']);
  await wake.stop();
});

it('looks often while something is due, since it may rest after a fault', async () => {
  const staged = stage();
  await staged.savedElsewhere('resting', 0);
  staged.wake.start();
  await everythingUnderWay();
  await staged.passes(WAKE_MS);
  await staged.passes(WAKE_MS);
  expect(staged.taken).toEqual(['resting', 'resting', 'resting']);
  await staged.wake.stop();
});

it('does not go round before the first look, nor when several have failed, and looks often until one succeeds', async () => {
  const staged = stage();
  expect(staged.wake.goesRound()).toBe(false);
  staged.wake.start();
  await everythingUnderWay();
  expect(staged.wake.goesRound()).toBe(true);
  staged.isDown(true);
  await staged.passes(CALM_MS);
  for (let look = 0; look < 4; look += 1) await staged.passes(WAKE_MS);
  expect(staged.wake.goesRound()).toBe(true);
  await staged.passes(1);
  expect(staged.wake.goesRound()).toBe(false);
  staged.isDown(false);
  await staged.passes(WAKE_MS);
  expect(staged.wake.goesRound()).toBe(true);
  await staged.wake.stop();
});
