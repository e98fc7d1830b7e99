import { plusMilliseconds, type Instant } from '../domain/time';
import type { Clock } from '../ports/clock';
import type { Log } from '../ports/log';
import type { Stores } from '../ports/stores';
import type { ClockComparison } from './clock-comparison';
import type { Wake } from './wake';

export interface ReadinessDependencies {
  readonly stores: Pick<Stores, 'check'>;
  readonly wake: Pick<Wake, 'goesRound'>;
  readonly comparison: Pick<ClockComparison, 'isTrusted'>;
  readonly clock: Clock;
  readonly log: Log;
}

const STORE_MS = 2_000;
/** The store is asked at most this often, however often readiness is asked for. */
const MAX_AGE_MS = 5_000;

/**
 * Says whether the store answers and keeps what it is given, the wake loop goes round, and the clock is right. What it
 * says may be a few seconds old.
 */
export function createReadiness(dependencies: ReadinessDependencies): () => Promise<boolean> {
  const { stores, wake, comparison, clock, log } = dependencies;
  let last: { readonly at: Instant; readonly answers: Promise<boolean> } | undefined;
  let wasReady = true;

  async function ask(): Promise<boolean> {
    const inTime = new AbortController();
    const late = clock.wait(STORE_MS, inTime.signal).then(() => false);
    const answer = stores.check().then(
      () => true,
      () => false,
    );
    const answers = await Promise.race([answer, late]);
    inTime.abort();
    return answers;
  }

  return async () => {
    const now = clock.now();
    if (last === undefined || plusMilliseconds(last.at, MAX_AGE_MS) <= now) last = { at: now, answers: ask() };
    const storeAnswers = await last.answers;
    const wakes = wake.goesRound();
    const clockIsRight = comparison.isTrusted();
    const isReady = storeAnswers && wakes && clockIsRight;
    if (isReady !== wasReady) {
      if (isReady) log.info('readyAgain', {});
      else log.warn('notReady', { storeAnswers, wakes, clockIsRight });
    }
    wasReady = isReady;
    return isReady;
  };
}
