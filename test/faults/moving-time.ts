import { plusMilliseconds, type Instant } from '../../src/domain/time';
import { MORNING } from '../support/matter';

/** What time it is in a run: it passes as it does, and jumps forward when the run says so. */
export interface MovingTime {
  now(): Instant;
  /** What a process that is started now is to be told (`Orders.time`). */
  forProcess(aheadMs?: number): { readonly morningAt: number };
  moveTo(moment: Instant): void;
}

export function createMovingTime(): MovingTime {
  let morningAt = Date.now();
  const now = () => plusMilliseconds(MORNING, Date.now() - morningAt);
  return {
    now,
    forProcess: (aheadMs = 0) => ({ morningAt: morningAt - aheadMs }),
    moveTo(moment) {
      morningAt -= Date.parse(moment) - Date.parse(now());
    },
  };
}
