import { createTendQueue } from '../../src/application/tend-queue';
import { resolutionRef } from '../../src/application/records/refs';
import { NO_TELEMETRY } from '../../src/ports/telemetry';
import { recordedLog, type RecordedLog } from '../adapters/teams/transport/setup';
import { createTestClock, type TestClock } from '../support/test-clock';

const GAP_MS = 1_000;
const REST_MS = 20_000;
const matter = resolutionRef('forum', 'matter');

function around(clock: TestClock, log: RecordedLog) {
  return { clock, log, telemetry: NO_TELEMETRY, newReference: () => 'ABC234' };
}

/** A tending whose tends end when told to, each saying whether there is more to do. */
function stage() {
  const clock = createTestClock();
  const log = recordedLog();
  const ends: ((hasMore: boolean) => void)[] = [];
  const tend = () => new Promise<boolean>((resolve) => ends.push(resolve));
  const tending = createTendQueue(tend, { ...around(clock, log), gapMs: GAP_MS, restMs: REST_MS });
  return { clock, log, ends, tending };
}

async function turns(): Promise<void> {
  for (let count = 0; count < 10; count += 1) await Promise.resolve();
}

it('many nudges for one record while it is tended become one more tending, after the gap (Teams: 7 sends a second)', async () => {
  const { clock, ends, tending } = stage();
  for (let count = 0; count < 20; count += 1) tending.nudge(matter);
  expect(ends).toHaveLength(1);
  tending.nudge(matter);
  ends[0]?.(false);
  await turns();
  expect(ends).toHaveLength(1);
  clock.advance(GAP_MS);
  await turns();
  expect(ends).toHaveLength(2);
});

it('goes on with a record that changed meanwhile, but not before the gap', async () => {
  const { clock, ends, tending } = stage();
  tending.nudge(matter);
  ends[0]?.(true);
  await turns();
  clock.advance(GAP_MS - 1);
  await turns();
  expect(ends).toHaveLength(1);
  clock.advance(1);
  await turns();
  expect(ends).toHaveLength(2);
});

it('tends different records side by side', () => {
  const { ends, tending } = stage();
  tending.nudge(matter);
  tending.nudge(resolutionRef('forum', 'another'));
  expect(ends).toHaveLength(2);
});

it('logs a failing tending once and goes on with the next', async () => {
  const clock = createTestClock();
  const log = recordedLog();
  let calls = 0;
  const tend = () => {
    calls += 1;
    return calls === 1 ? Promise.reject(new Error('down')) : Promise.resolve(false);
  };
  const tending = createTendQueue(tend, { ...around(clock, log), gapMs: 0, restMs: REST_MS });
  tending.nudge(matter);
  await tending.settled();
  tending.nudge(matter);
  await tending.settled();
  expect(calls).toBe(2);
  expect(log.faults).toHaveLength(1);
});

describe('what the store says is due', () => {
  it('is not tended once more while it is being tended', async () => {
    const { clock, ends, tending } = stage();
    tending.nudge(matter);
    tending.takeUp([matter]);
    ends[0]?.(false);
    await turns();
    clock.advance(GAP_MS);
    await tending.settled();

    expect(ends).toHaveLength(1);
  });

  it('rests after a fault, and takes no place from others meanwhile', async () => {
    const clock = createTestClock();
    let tends = 0;
    const failing = () => {
      tends += 1;
      return Promise.reject(new Error('unreadable'));
    };
    const tending = createTendQueue(failing, { ...around(clock, recordedLog()), gapMs: 0, restMs: REST_MS });
    tending.takeUp([matter]);
    await tending.settled();
    tending.takeUp([matter]);
    await tending.settled();
    expect([tends, tending.resting()]).toEqual([1, 1]);

    clock.advance(REST_MS);
    expect(tending.resting()).toBe(0);
    tending.takeUp([matter]);
    await tending.settled();
    expect(tends).toBe(2);
  });

  it('is tended again when it has rested, though nobody asks the store in between', async () => {
    const clock = createTestClock();
    let tends = 0;
    const failingOnce = () => {
      tends += 1;
      return tends === 1 ? Promise.reject(new Error('for a moment')) : Promise.resolve(false);
    };
    const tending = createTendQueue(failingOnce, { ...around(clock, recordedLog()), gapMs: 0, restMs: REST_MS });
    tending.nudge(matter);
    await tending.settled();
    clock.advance(REST_MS);
    await turns();
    await tending.settled();
    expect(tends).toBe(2);
  });
});
