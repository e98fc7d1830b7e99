import { setMaxListeners } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import type { Clock } from '../../ports/clock';

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  elapsedMs: () => performance.now(),
  async wait(milliseconds, signal) {
    // Everything that waits in the program waits for the same signal, and Node takes more than ten listeners for a
    // leak.
    setMaxListeners(Number.POSITIVE_INFINITY, signal);
    try {
      await after(milliseconds, undefined, { signal });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  },
};
