import type { Clock } from './ports/clock';
import type { Log } from './ports/log';

export interface StoppingStep {
  readonly name: string;
  /** How long it is waited for, in milliseconds. */
  readonly mostMs: number;
  readonly run: () => Promise<unknown>;
}

/**
 * Takes the steps one after the other. One that is not over in its time is left behind, and one that fails is logged:
 * neither keeps the next from being taken.
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
