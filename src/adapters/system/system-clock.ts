import { setTimeout as after } from 'node:timers/promises';
import type { Clock } from '../../ports/clock';

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  async wait(milliseconds, signal) {
    try {
      await after(milliseconds, undefined, { signal });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  },
};
