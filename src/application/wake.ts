import type { Instant } from '../domain/time';
import type { Clock } from '../ports/clock';
import type { Log } from '../ports/log';
import type { RecordStore } from '../ports/record-store';
import type { Telemetry } from '../ports/telemetry';
import type { Tending } from './tending';

export interface Wake {
  /** Has everything taken up that is due now. Its cost follows what is due, not what exists. */
  pass(): Promise<void>;
  /** Passes at once and then every `everyMs`, until stopped. */
  start(): void;
  /** When it last got through; `null` before the first time. */
  passedAt(): Instant | null;
  stop(): Promise<void>;
}

const MOST_AT_A_TIME = 100;

/** The one clock-work for deadlines, retries and work that a dead process left behind. */
export function createWake({
  store,
  clock,
  log,
  telemetry,
  everyMs,
  tending,
  newReference,
}: {
  store: RecordStore;
  clock: Clock;
  log: Log;
  telemetry: Telemetry;
  everyMs: number;
  tending: Pick<Tending, 'takeUp' | 'resting'>;
  newReference: () => string;
}): Wake {
  const stopping = new AbortController();
  let running: Promise<void> | undefined;
  let passedAt: Instant | null = null;

  async function pass(): Promise<void> {
    // What rests after a fault is due too, and must not take the place of the rest.
    const due = await store.due(clock.now(), MOST_AT_A_TIME + tending.resting());
    telemetry.note({ due: due.length });
    tending.takeUp(due);
    passedAt = clock.now();
  }

  async function passOrLog(): Promise<void> {
    try {
      await pass();
    } catch (error) {
      telemetry.note({ outcome: 'fault' });
      log.fault(newReference(), error);
    }
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await telemetry.work('wake', {}, passOrLog);
      await clock.wait(everyMs, stopping.signal);
    }
  }

  return {
    pass,
    start() {
      running ??= run();
    },
    passedAt: () => passedAt,
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
