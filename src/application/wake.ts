import type { Clock } from '../ports/clock';
import type { Log } from '../ports/log';
import type { RecordRef, RecordStore } from '../ports/record-store';

export interface Wake {
  /** Nudges everything that is due now. Its cost follows what is due, not what exists. */
  pass(): Promise<void>;
  /** Passes at once and then every `everyMs`, until stopped. */
  start(): void;
  stop(): Promise<void>;
}

const MOST_AT_A_TIME = 100;

/** The one clock-work for deadlines, retries and work that a dead process left behind. */
export function createWake({
  store,
  clock,
  log,
  everyMs,
  nudge,
  newReference,
}: {
  store: RecordStore;
  clock: Clock;
  log: Log;
  everyMs: number;
  nudge: (ref: RecordRef) => void;
  newReference: () => string;
}): Wake {
  const stopping = new AbortController();
  let running: Promise<void> | undefined;

  async function pass(): Promise<void> {
    for (const ref of await store.due(clock.now(), MOST_AT_A_TIME)) nudge(ref);
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await pass();
      } catch (error) {
        log.fault(newReference(), error);
      }
      await clock.wait(everyMs, stopping.signal);
    }
  }

  return {
    pass,
    start() {
      running ??= run();
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
