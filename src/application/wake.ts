import type { Instant } from '../domain/time';
import type { Clock } from '../ports/clock';
import type { Log } from '../ports/log';
import type { RecordRef, RecordStore } from '../ports/record-store';
import type { Telemetry } from '../ports/telemetry';
import { putLast } from './put-last';
import { nameOfRecord } from './records/refs';
import type { TendQueue } from './tend-queue';

export interface Wake {
  /** Has every record taken up that is due now. Its cost follows what is due, not what exists. */
  pass(): Promise<void>;
  /** Passes at once, and then whenever something may be due, until stopped. */
  start(): void;
  /**
   * Is told when a record that this process saves will be due. The loop then looks at that time, however long it meant
   * to rest. A record that is due soon it takes up itself, whatever else the store says is due.
   */
  foresee(ref: RecordRef, at: Instant): void;
  /** Whether the loop got through the last time it meant to. A pass may take its time, or fail once. */
  goesRound(): boolean;
  stop(): Promise<void>;
}

/** Times in milliseconds. */
export interface WakePace {
  /** Between two looks while something is due: it may rest after a fault, or another process may have it. */
  readonly wakeMs: number;
  /**
   * The longest time between two looks while nothing is due. This process knows when everything that it has saved is
   * due, so this is how late something can be that another process saved before it died. Cosmos DB is paid for each
   * look.
   */
  readonly calmMs: number;
}

const MOST_AT_A_TIME = 100;
/** How soon a record is due, in milliseconds, for the loop to remember it. Of later ones there is no end, and the store tells of them. */
const SOON_MS = 60_000;
const MOST_SOON = 2_000;
/** How many looks may be missed before the loop no longer goes round. */
const MISSED_PASSES = 4;

/** The one clock-work for deadlines, retries and work that a dead process left behind. */
export function createWake({
  store,
  clock,
  log,
  telemetry,
  pace: { wakeMs, calmMs },
  tendQueue,
  newReference,
}: {
  store: RecordStore;
  clock: Clock;
  log: Log;
  telemetry: Telemetry;
  pace: WakePace;
  tendQueue: Pick<TendQueue, 'nudge' | 'takeUp' | 'resting'>;
  newReference: () => string;
}): Wake {
  const stopping = new AbortController();
  let running: Promise<void> | undefined;
  /**
   * By `Clock.elapsedMs`: the next look, the earliest time foreseen since the last look began, and until when the loop
   * counts as going round.
   */
  let lookAtMs = 0;
  let foreseenMs = Infinity;
  let roundUntilMs = -Infinity;
  let resting = new AbortController();
  /** What this process has saved that is due soon: when, by `Clock.elapsedMs`. */
  const soon = new Map<string, { readonly ref: RecordRef; readonly atMs: number }>();

  /** Returns the names of those that it took up. */
  function takeUpSoon(): ReadonlySet<string> {
    const due = [...soon].filter(([, { atMs }]) => atMs <= clock.elapsedMs());
    for (const [name, { ref }] of due) {
      soon.delete(name);
      tendQueue.nudge(ref);
    }
    return new Set(due.map(([name]) => name));
  }

  async function pass(): Promise<void> {
    const now = clock.now();
    foreseenMs = Infinity;
    const own = takeUpSoon();
    // Records that rest after a fault are due too, and must not take the places of the others.
    const { refs, nextAt } = await store.due(now, MOST_AT_A_TIME + tendQueue.resting());
    telemetry.note({ due: refs.length });
    tendQueue.takeUp(refs.filter((ref) => !own.has(nameOfRecord(ref))));
    lookAtMs = clock.elapsedMs() + (refs.length > 0 ? wakeMs : Math.min(calmMs, millisecondsUntil(nextAt, now)));
    roundUntilMs = lookAtMs + MISSED_PASSES * wakeMs;
  }

  async function passOrLog(): Promise<void> {
    lookAtMs = clock.elapsedMs() + wakeMs;
    try {
      await pass();
    } catch (error) {
      telemetry.note({ outcome: 'fault' });
      log.fault(newReference(), error);
    }
  }

  async function rest(): Promise<void> {
    resting = new AbortController();
    const restMs = Math.min(lookAtMs, foreseenMs) - clock.elapsedMs();
    await clock.wait(restMs, resting.signal);
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      if (Math.min(lookAtMs, foreseenMs) <= clock.elapsedMs()) await telemetry.work('wake', {}, passOrLog);
      else await rest();
    }
  }

  return {
    pass,
    start() {
      running ??= run();
    },
    foresee(ref, at) {
      const waitMs = millisecondsUntil(at, clock.now());
      const atMs = clock.elapsedMs() + waitMs;
      if (waitMs <= SOON_MS) putLast(soon, nameOfRecord(ref), { ref, atMs }, MOST_SOON);
      if (atMs >= Math.min(lookAtMs, foreseenMs)) return;
      foreseenMs = atMs;
      resting.abort();
    },
    goesRound: () => clock.elapsedMs() <= roundUntilMs,
    async stop() {
      stopping.abort();
      resting.abort();
      await running;
    },
  };
}

/**
 * The store, with each save's wake time told to `foresee`. A claimed record is being worked on, and is not waited for.
 */
export function withSavesForeseen(store: RecordStore, foresee: (ref: RecordRef, at: Instant) => void): RecordStore {
  return {
    ...store,
    async save(record, token) {
      const saved = await store.save(record, token);
      const { kind, forumId, id, claim, wakeAt } = record;
      if (claim === null && wakeAt !== null) foresee({ kind, forumId, id }, wakeAt);
      return saved;
    },
  };
}

function millisecondsUntil(moment: Instant | null, now: Instant): number {
  return moment === null ? Infinity : Math.max(0, Date.parse(moment) - Date.parse(now));
}
