import { setMaxListeners } from 'node:events';
import { plusMilliseconds, type Instant } from '../../src/domain/time';
import type { Clock } from '../../src/ports/clock';
import { MORNING } from './matter';

/** Time that passes when a test says so, and never by itself. */
export interface TestClock extends Clock {
  /** Time passes until this moment. Waits that are over by then end. */
  moveTo(moment: Instant): void;
  advance(milliseconds: number): void;
  /** Somebody sets the time of day wrong, or right again: no time passes. */
  setTo(moment: Instant): void;
}

interface Wait {
  readonly until: Instant;
  readonly end: () => void;
}

export function createTestClock(start: Instant = MORNING): TestClock {
  let time = start;
  let elapsed = 0;
  const waits = new Set<Wait>();

  function moveTo(moment: Instant): void {
    elapsed += Math.max(0, Date.parse(moment) - Date.parse(time));
    time = moment;
    for (const wait of [...waits].filter(({ until }) => until <= time)) wait.end();
  }

  return {
    now: () => time,

    elapsedMs: () => elapsed,

    wait: (milliseconds, signal) =>
      new Promise((resolve) => {
        setMaxListeners(Number.POSITIVE_INFINITY, signal);
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
    setTo: (moment) => {
      time = moment;
    },
  };
}
