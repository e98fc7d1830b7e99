import type { Clock } from './ports/clock';
import type { Log } from './ports/log';

export interface StoppingStep {
  readonly name: string;
  /** How long the step is waited for, in milliseconds. */
  readonly mostMs: number;
  readonly run: () => Promise<unknown>;
}

/**
 * Takes the steps one after the other. A step that is not over in its time is left behind, and a step that fails is
 * logged; the next step is taken in either case.
 */
export async function stopInTime(
  steps: readonly StoppingStep[],
  { clock, log, newReference }: { clock: Pick<Clock, 'wait'>; log: Log; newReference: () => string },
): Promise<void> {
  for (const { name, mostMs, run } of steps) {
    const inTime = new AbortController();
    const late = clock.wait(mostMs, inTime.signal).then(() => 'late' as const);
    try {
      if ((await Promise.race([run(), late])) === 'late') log.warn('stopping.leftBehind', { step: name });
    } catch (error) {
      log.fault(newReference(), error);
    }
    inTime.abort();
  }
}
