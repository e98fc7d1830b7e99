import { systemClock } from '../../src/adapters/system/system-clock';
import { plusMilliseconds } from '../../src/domain/time';
import type { Clock } from '../../src/ports/clock';
import { MORNING } from './matter';

/** Time that passes by itself, the same in every process that knows when (in real time) it was `MORNING`. */
export function createSharedClock(morningAt: number): Clock {
  return { ...systemClock, now: () => plusMilliseconds(MORNING, Date.now() - morningAt) };
}
