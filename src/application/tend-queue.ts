import type { Clock } from '../ports/clock';
import type { Log } from '../ports/log';
import type { RecordRef } from '../ports/record-store';
import type { Telemetry } from '../ports/telemetry';
import { nameOfRecord } from './records/refs';

export interface TendQueue {
  /** Has the record tended soon. Returns at once. Many calls for one record become one tending. */
  nudge(ref: RecordRef): void;
  /** Has the record tended in so many milliseconds, unless the process ends before that. */
  nudgeLater(ref: RecordRef, waitMs: number): void;
  /**
   * Tends the records that the store says are due, except those that are being tended already, or rest after a fault.
   */
  takeUp(due: readonly RecordRef[]): void;
  /** How many records rest after a fault. The store says that they are due all the same. */
  resting(): number;
  /** Resolves when no record is being tended or waits to be. */
  settled(): Promise<void>;
  /** Takes no more work and waits for what is under way. */
  stop(): Promise<void>;
}

/**
 * Tends records one at a time each, at the soonest `gapMs` after the last time, and again for as long as there is more
 * to do (`tend` says so), so that a burst of votes becomes a few updates of the card (Teams allows 7 sends a second and 1 800 an hour to one conversation).
 */
export function createTendQueue(
  tend: (ref: RecordRef) => Promise<boolean>,
  {
    clock,
    log,
    telemetry,
    gapMs,
    restMs,
    newReference,
  }: {
    clock: Clock;
    log: Log;
    telemetry: Telemetry;
    gapMs: number;
    /** How long a record rests after a fault, in milliseconds. */
    restMs: number;
    newReference: () => string;
  },
): TendQueue {
  const stopping = new AbortController();
  const wanted = new Map<string, RecordRef>();
  const running = new Map<string, Promise<void>>();
  /** When each record last made a fault, by `Clock.elapsedMs`. */
  const faultyAt = new Map<string, number>();

  async function tendOrLog(name: string, ref: RecordRef): Promise<void> {
    try {
      if (await tend(ref)) wanted.set(name, ref);
      faultyAt.delete(name);
    } catch (error) {
      // The record stays due in the store as well, for another process should this one end.
      faultyAt.set(name, clock.elapsedMs());
      void clock.wait(restMs, stopping.signal).then(() => takeUp([ref]));
      telemetry.note({ outcome: 'fault' });
      log.fault(newReference(), error);
    }
  }

  async function run(name: string): Promise<void> {
    for (let ref = wanted.get(name); ref !== undefined; ref = wanted.get(name)) {
      const next = ref;
      wanted.delete(name);
      await telemetry.work('tend', { kind: ref.kind }, () => tendOrLog(name, next));
      await clock.wait(gapMs, stopping.signal);
    }
    running.delete(name);
  }

  function nudge(ref: RecordRef): void {
    if (stopping.signal.aborted) return;
    const name = nameOfRecord(ref);
    wanted.set(name, ref);
    if (!running.has(name)) running.set(name, run(name));
  }

  function isResting(name: string): boolean {
    const at = faultyAt.get(name);
    return at !== undefined && clock.elapsedMs() - at < restMs;
  }

  function takeUp(due: readonly RecordRef[]): void {
    for (const ref of due) {
      const name = nameOfRecord(ref);
      if (!running.has(name) && !isResting(name)) nudge(ref);
    }
  }

  return {
    nudge,
    nudgeLater(ref, waitMs) {
      void clock.wait(waitMs, stopping.signal).then(() => nudge(ref));
    },
    takeUp,
    resting() {
      for (const name of [...faultyAt.keys()]) if (!isResting(name)) faultyAt.delete(name);
      return faultyAt.size;
    },
    async settled() {
      while (running.size > 0) await Promise.all(running.values());
    },
    async stop() {
      stopping.abort();
      await Promise.all(running.values());
    },
  };
}
