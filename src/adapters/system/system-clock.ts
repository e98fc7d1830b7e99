import { setMaxListeners } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import type { Clock } from '../../ports/clock';

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  elapsedMs: () => performance.now(),
  async wait(milliseconds, signal) {
    // Everything that waits in the program does so until the same signal; Node takes more than ten for a leak.
    setMaxListeners(Number.POSITIVE_INFINITY, signal);
    try {
      await after(milliseconds, undefined, { signal });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  },
};
