import { plusMilliseconds } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import type { Patience } from './lanes';

/** Much longer than Teams usually takes for a card, and much shorter than the time limit of a request. */
const PATIENCE_MS = 500;
/** A wait that took this long was not one: the process was asleep, and whether the record is still its own is open. */
const ASLEEP_MS = 10_000;

export function patienceBy(clock: Clock): Patience {
  return async (signal) => {
    const wakeBy = plusMilliseconds(clock.now(), ASLEEP_MS);
    await clock.wait(PATIENCE_MS, signal);
    return clock.now() < wakeBy;
  };
}
