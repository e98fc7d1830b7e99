import { isPassing, type DeliveryFailure } from '../../domain/delivery-failure';
import type { AccountId } from '../../domain/forum/person';
import { plusMilliseconds, type Instant } from '../../domain/time';
import type { Delivery } from '../../ports/messenger';
import type { PostEntry } from '../../ports/post-entry';
import { digest } from '../records/event-chain';
import type { WantedPost } from './wanted-post';

const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 15 * 60_000;
/** Given up after about a day of trying. */
const MOST_ATTEMPTS = 100;

export interface Attempt {
  readonly delivery: Delivery;
  readonly via: 'personal' | 'channel';
}

/** The ledger's line for a post that is not to be posted yet. */
export function postponed(
  { key, to }: WantedPost,
  before: PostEntry | undefined,
  until: Instant,
  now: Instant,
): PostEntry {
  return { ...(before ?? untried(key, to, now)), retryAt: until };
}

function untried(key: string, to: WantedPost['to'], now: Instant): PostEntry {
  return {
    key,
    recipient: to.kind === 'person' ? to.id : null,
    posted: null,
    via: null,
    contentHash: null,
    failure: null,
    attempts: 0,
    revision: 0,
    lastAttemptAt: now,
    deliveredAt: null,
    retryAt: null,
  };
}

/** The ledger's line for a post after one more attempt; one that was held back is none, and is not counted. */
export function entryAfter(
  { key, to }: WantedPost,
  before: PostEntry | undefined,
  { delivery, via }: Attempt,
  contentHash: string,
  now: Instant,
): PostEntry {
  if (delivery.kind === 'heldBack') {
    return {
      ...(before ?? untried(key, to, now)),
      failure: delivery.why,
      retryAt: plusMilliseconds(now, delivery.retryAfterMs),
    };
  }
  const attempts = (before?.attempts ?? 0) + 1;
  const deliveredAt = before?.deliveredAt ?? null;
  const line = {
    key,
    recipient: to.kind === 'person' ? to.id : null,
    revision: (before?.revision ?? 0) + 1,
    lastAttemptAt: now,
    deliveredAt,
  };
  if (delivery.kind === 'delivered') {
    // An update of a card from before this was noted does not tell when it first got there.
    const firstAt = before?.posted == null ? now : deliveredAt;
    return {
      ...line,
      deliveredAt: firstAt,
      posted: delivery.posted,
      via,
      contentHash,
      failure: null,
      attempts: 0,
      retryAt: null,
    };
  }
  const failed = { failure: delivery.why, attempts };
  return {
    ...line,
    ...failed,
    // A card that somebody removed from Teams is posted anew.
    posted: delivery.why === 'activityGone' ? null : (before?.posted ?? null),
    via: before?.via ?? null,
    contentHash: isAboutContent(delivery.why) ? contentHash : (before?.contentHash ?? null),
    retryAt: isWorthRetrying(failed) ? retryTime(key, now, attempts, delivery.retryAfterMs) : null,
  };
}

/** Trouble with what the card says, and not with whom it is for: another edition may be taken. */
function isAboutContent(why: DeliveryFailure): boolean {
  return why === 'tooBig' || why === 'refused';
}

function isWorthRetrying({ failure, attempts }: Pick<PostEntry, 'failure' | 'attempts'>): boolean {
  if (failure === null) return false;
  return (isPassing(failure) || failure === 'activityGone') && attempts < MOST_ATTEMPTS;
}

/** It failed, and is due again later. */
export function isWaiting({ retryAt }: PostEntry, now: Instant): boolean {
  return retryAt !== null && retryAt > now;
}

/** There is nobody to deliver it to, whatever it says. */
export function isUndeliverable(entry: PostEntry): boolean {
  return entry.failure !== null && !isAboutContent(entry.failure) && !isWorthRetrying(entry);
}

/** Teams has the card with this content, or will not take it. */
export function isDoneWith({ posted, failure, contentHash }: PostEntry, hash: string): boolean {
  return contentHash === hash && (posted !== null || (failure !== null && isAboutContent(failure)));
}

/** Posts to somebody that could not be delivered, as if they had not been tried: they can be reached now. */
export function failuresForgotten(ledger: readonly PostEntry[], recipient: AccountId): readonly PostEntry[] {
  return ledger
    .filter((entry) => entry.recipient === recipient && isUndeliverable(entry))
    .map((entry) => ({ ...entry, failure: null, attempts: 0, revision: entry.revision + 1 }));
}

/** The line of a post that there is nothing to do about now. */
export function atRest(entry: PostEntry): PostEntry {
  return entry.retryAt === null ? entry : { ...entry, retryAt: null };
}

/** Whether the ledger knows of everything that is stored: if not, another process has posted meanwhile. */
export function isUpToDate(ledger: readonly PostEntry[], stored: readonly PostEntry[]): boolean {
  const revisions = new Map(ledger.map(({ key, revision }) => [key, revision]));
  return stored.every(({ key, revision }) => (revisions.get(key) ?? -1) >= revision);
}

/** The time that Teams asked for holds to the millisecond; our own is spread, so that what failed together does not come back together. */
function retryTime(key: string, now: Instant, attempts: number, retryAfterMs: number | null): Instant {
  const backOffMs = Math.min(FIRST_RETRY_MS * 2 ** (attempts - 1), LONGEST_RETRY_MS);
  const spreadMs = Math.round(backOffMs * (0.75 + spread([key, now, attempts]) / 2));
  return plusMilliseconds(now, Math.max(retryAfterMs ?? 0, spreadMs));
}

/** From 0 up to 1: as good as random, and the same for the same. */
function spread(of: readonly unknown[]): number {
  return Buffer.from(digest(of), 'base64url').readUInt32BE() / 2 ** 32;
}
