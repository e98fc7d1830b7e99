import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '../../domain/time';
import type { StoreUnavailableError } from '../../ports/store-errors';
import { faultOf, isThrottled, isUnsettled, unavailable, type CosmosFault } from './cosmos-faults';

/** How long Cosmos is waited for, in milliseconds. */
export interface CosmosTimes {
  /** Bounds a point read or a write with all the retries inside the SDK. */
  readonly callMs: number;
  /** A query may take several requests: the plan, and one per partition. */
  readonly queryMs: number;
  /** No attempt at a write starts later than this. */
  readonly attemptsMs: number;
  /** How long one call waits for throughput. */
  readonly throttledMs: number;
}

/**
 * A read and a write fit well in a turn of five seconds. A write whose last attempt starts as late as allowed just
 * fits too, with the read that settles its outcome. So do a read and a write that both wait for throughput.
 */
export const USUAL_TIMES: CosmosTimes = { callMs: 1_500, queryMs: 4_000, attemptsMs: 2_000, throttledMs: 2_000 };

/** The pause when the service does not say how long it wants to be left alone. */
const THROTTLED_PAUSE_MS = 100;

/** How many times a request that changes nothing is made, within its time. */
const ASKING_ATTEMPTS = 4;
const PAUSE_MS = 50;

/** One request to a container, with the SDK's own repetitions of it. */
export interface CosmosCall {
  readonly operation: 'read' | 'create' | 'replace' | 'query';
  /** In request units, as the server reports them; 0 when it did not answer. */
  readonly charge: number;
  readonly milliseconds: number;
  /** What the server's clock showed, to the second; `null` when it did not say. */
  readonly serverTime: Instant | null;
}

/** In milliseconds. */
export interface CallTimes {
  readonly withinMs: number;
  readonly throttledMs: number;
}

export type OnCosmosCall = (call: CosmosCall) => void;

/**
 * Makes a request that changes nothing, and repeats it while the answer is that the service is in trouble. Throws
 * StoreUnavailableError when Cosmos does not answer it within so many milliseconds, or has no throughput for it so long.
 */
export async function askCosmos<T>(
  { withinMs, throttledMs }: CallTimes,
  call: (abortSignal: AbortSignal) => Promise<T>,
  explain: (fault: CosmosFault) => StoreUnavailableError = unavailable,
): Promise<T> {
  const budget = AbortSignal.timeout(withinMs);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await unthrottled(budget, throttledMs, call);
    } catch (error) {
      const fault = faultOf(error);
      if (budget.aborted || attempt === ASKING_ATTEMPTS || !isUnsettled(fault)) throw explain(fault);
    }
    await pause(attempt * PAUSE_MS);
  }
}

export type WriteOutcome =
  | { readonly kind: 'written'; readonly etag: string }
  | { readonly kind: 'refused'; readonly because: 'exists' | 'changed' | 'missing' }
  /** The answer does not settle it: the write may have been made, or may still be. */
  | { readonly kind: 'unanswered' };

/** Makes one write, under its condition. Throws StoreUnavailableError only when the write was certainly not made. */
export async function writeToCosmos(
  { withinMs, throttledMs }: CallTimes,
  call: (abortSignal: AbortSignal) => Promise<{ readonly etag: string }>,
): Promise<WriteOutcome> {
  try {
    const { etag } = await unthrottled(AbortSignal.timeout(Math.max(withinMs, throttledMs)), throttledMs, call);
    return { kind: 'written', etag };
  } catch (error) {
    const fault = faultOf(error);
    if (isUnsettled(fault)) return { kind: 'unanswered' };
    if (fault.code === 409) return { kind: 'refused', because: 'exists' };
    if (fault.code === 412) return { kind: 'refused', because: 'changed' };
    // With a substatus, the container and not the document is missing.
    if (fault.code === 404 && fault.substatus === 0) return { kind: 'refused', because: 'missing' };
    throw unavailable(fault);
  }
}

/** Creates something that may exist already, or that another process may be creating at the same time. */
export async function ensureInCosmos(
  times: CallTimes,
  create: (abortSignal: AbortSignal) => Promise<unknown>,
): Promise<void> {
  await askCosmos(times, async (abortSignal) => {
    try {
      await create(abortSignal);
    } catch (error) {
      if (faultOf(error).code !== 409) throw error;
    }
  });
}

/** Repeats the call while there is no throughput for it, within its time. */
async function unthrottled<T>(
  budget: AbortSignal,
  throttledMs: number,
  call: (abortSignal: AbortSignal) => Promise<T>,
): Promise<T> {
  const until = performance.now() + throttledMs;
  for (;;) {
    try {
      return await answered(budget, call);
    } catch (error) {
      const fault = faultOf(error);
      const pauseMs = Math.max(fault.retryAfterMs ?? 0, THROTTLED_PAUSE_MS);
      if (!isThrottled(fault) || budget.aborted || performance.now() + pauseMs > until) throw error;
      await pause(pauseMs);
    }
  }
}

/** The SDK heeds the signal while it sends, but not while it waits between its own attempts. */
async function answered<T>(abortSignal: AbortSignal, call: (abortSignal: AbortSignal) => Promise<T>): Promise<T> {
  let stop: () => void = () => undefined;
  const late = new Promise<never>((_, reject) => {
    stop = () => reject(new Error('no answer in time'));
    if (abortSignal.aborted) stop();
    abortSignal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([call(abortSignal), late]);
  } finally {
    abortSignal.removeEventListener('abort', stop);
  }
}
