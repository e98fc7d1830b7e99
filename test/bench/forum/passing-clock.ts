import { systemClock } from '../../../src/adapters/system/system-clock';
import { plusMilliseconds } from '../../../src/domain/time';
import { MORNING } from '../../support/matter';
import type { TestClock } from '../../support/test-clock';

/** Time that passes by itself, from the morning on which the tests' matters are sent. */
export function createPassingClock(): TestClock {
  const started = performance.now();
  let skipped = 0;
  const now = () => plusMilliseconds(MORNING, Math.floor(performance.now() - started) + skipped);
  const advance = (milliseconds: number) => void (skipped += milliseconds);
  const setTo = (moment: string) => advance(Date.parse(moment) - Date.parse(now()));
  return {
    now,
    elapsedMs: () => performance.now() - started + skipped,
    wait: (milliseconds, signal) => systemClock.wait(milliseconds, signal),
    advance,
    moveTo: setTo,
    setTo,
  };
}
