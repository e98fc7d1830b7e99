import { plusMilliseconds, type Instant } from '../../src/domain/time';
import type { Clock } from '../../src/ports/clock';
import { MORNING } from './matter';

/** Time that passes when a test says so, and never by itself. */
export interface TestClock extends Clock {
  /** Moves on to this moment. Waits that are over by then end. */
  moveTo(moment: Instant): void;
  advance(milliseconds: number): void;
}

interface Wait {
  readonly until: Instant;
  readonly end: () => void;
}

export function createTestClock(start: Instant = MORNING): TestClock {
  let time = start;
  const waits = new Set<Wait>();

  function moveTo(moment: Instant): void {
    time = moment;
    for (const wait of [...waits].filter(({ until }) => until <= time)) wait.end();
  }

  return {
    now: () => time,

    wait: (milliseconds, signal) =>
      new Promise((resolve) => {
        const end = () => {
          waits.delete(wait);
          signal.removeEventListener('abort', end);
          resolve();
        };
        const wait = { until: plusMilliseconds(time, milliseconds), end };
        waits.add(wait);
        signal.addEventListener('abort', end);
        if (signal.aborted || milliseconds <= 0) end();
      }),

    moveTo,
    advance: (milliseconds) => moveTo(plusMilliseconds(time, milliseconds)),
  };
}
