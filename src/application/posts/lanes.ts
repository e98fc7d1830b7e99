import { plusMilliseconds } from '../../domain/time';
import type { Clock } from '../../ports/clock';

/** Much longer than Teams usually takes for a card, and much shorter than the time limit of a request. */
const PATIENCE_MS = 500;
/** A wait that took this long was no wait: the process slept, and the record may have another process by now. */
const ASLEEP_MS = 10_000;
/** Why a wait ends. Without a reason an error with its stack is made for each card. */
const OVER = 'the job is over';

export interface Lanes {
  /**
   * Has the job done after those before it in the same lane. Resolves when the next job may be given: usually when this
   * one is done, but when it takes long, before that.
   */
  give(lane: string, job: () => Promise<void>): Promise<void>;
  /** Resolves when everything is done. Rejects with the first error there was; nothing was begun after it. */
  done(): Promise<void>;
}

/** Waits before jobs of other lanes are let past. Resolves with whether they may pass. */
export type Patience = (signal: AbortSignal) => Promise<boolean>;

export function patienceBy(clock: Clock): Patience {
  return async (signal) => {
    const wakeBy = plusMilliseconds(clock.now(), ASLEEP_MS);
    await clock.wait(PATIENCE_MS, signal);
    return clock.now() < wakeBy;
  };
}

/**
 * Jobs one after the other, in the order given. Only one that takes long is overtaken, by those in other lanes, so that
 * a lane that hangs holds up no other, and a crash finds one job half done unless jobs take long.
 */
export function createLanes(mostAtATime: number, patience: Patience): Lanes {
  const busy = new Map<string, Promise<void>>();
  const errors: unknown[] = [];

  async function run(before: Promise<void> | undefined, job: () => Promise<void>): Promise<void> {
    await before;
    if (errors.length > 0) return;
    try {
      await job();
    } catch (error) {
      errors.push(error);
    }
  }

  async function soon(job: Promise<void>): Promise<void> {
    const over = new AbortController();
    const mayPass = await Promise.race([job.then(() => true), patience(over.signal)]);
    over.abort(OVER);
    if (!mayPass) await job;
  }

  return {
    async give(lane, job) {
      const before = busy.get(lane);
      const mine = run(before, job).then(() => {
        if (busy.get(lane) === mine) busy.delete(lane);
      });
      busy.set(lane, mine);
      if (before === undefined) await soon(mine);
      while (busy.size >= mostAtATime) await Promise.race(busy.values());
    },

    async done() {
      await Promise.all(busy.values());
      if (errors.length > 0) throw errors[0];
    },
  };
}
