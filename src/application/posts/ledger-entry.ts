import { plusMilliseconds, type Instant } from '../../domain/time';
import type { DeliveryFailure, PostEntry } from '../../ports/post-entry';
import type { Attempt } from './deliver';
import type { WantedPost } from './wanted-post';

const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 15 * 60_000;
/** Given up after about a day of trying. */
const MOST_ATTEMPTS = 100;

/** The ledger's line for a post after one more attempt. */
export function entryAfter(
  { key, to }: WantedPost,
  before: PostEntry | undefined,
  { delivery, via }: Attempt,
  contentHash: string,
  now: Instant,
): PostEntry {
  const attempts = (before?.attempts ?? 0) + 1;
  const line = { key, recipient: to.kind === 'person' ? to.id : null, lastAttemptAt: now };
  if (delivery.kind === 'delivered') {
    return { ...line, posted: delivery.posted, via, contentHash, failure: null, attempts: 0, retryAt: null };
  }
  // A card that somebody removed from Teams is posted anew.
  const isRemoved = delivery.why === 'activityGone';
  const isWorthRetrying = (isPassing(delivery.why) || isRemoved) && attempts < MOST_ATTEMPTS;
  return {
    ...line,
    posted: isRemoved ? null : (before?.posted ?? null),
    via: before?.via ?? null,
    contentHash: before?.contentHash ?? null,
    failure: delivery.why,
    attempts,
    retryAt: isWorthRetrying ? retryTime(now, attempts, delivery.retryAfterMs) : null,
  };
}

/** Trouble that goes away by itself. */
export function isPassing(why: DeliveryFailure): boolean {
  return why === 'throttled' || why === 'unavailable';
}

/** Not to be tried now: it waits for its next time, or failed for good. */
export function isAtRest({ failure, retryAt }: PostEntry, now: Instant): boolean {
  return failure !== null && (retryAt === null || retryAt > now);
}

/** When the first of the failed posts is due again. */
export function nextRetry(ledger: readonly PostEntry[]): Instant | null {
  const [first] = ledger.flatMap(({ retryAt }) => retryAt ?? []).sort();
  return first ?? null;
}

function retryTime(now: Instant, attempts: number, retryAfterMs: number | null): Instant {
  const backOffMs = Math.min(FIRST_RETRY_MS * 2 ** (attempts - 1), LONGEST_RETRY_MS);
  return plusMilliseconds(now, Math.max(retryAfterMs ?? 0, backOffMs));
}
