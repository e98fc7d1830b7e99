import { isPassing, type DeliveryFailure } from '../../domain/delivery-failure';
import type { AccountId } from '../../domain/forum/person';
import { plusMilliseconds, type Instant } from '../../domain/time';
import type { Delivery } from '../../ports/messenger';
import type { Posted, PostEntry, ReplacedPost } from '../../ports/post-entry';
import { digest } from '../records/event-chain';
import type { WantedPost } from './wanted-post';

const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 15 * 60_000;
/** Given up after about a day of trying. */
const MOST_ATTEMPTS = 100;
/**
 * Teams now and then does not find a message that is there (microsoftteams documentation, issue 6139). So a card that is
 * missing is looked for again after these waits, five minutes in all, before another takes its place.
 */
const MISSING_RETRIES_MS = [30_000, 90_000, 180_000] as const;
/** A post that Teams loses time after time is not posted anew for ever. */
const MOST_REPLACED = 3;
/** After each try to close a card that was replaced, so long until the next; then it is given up. */
const CLOSING_RETRIES_MS = [1, 5, 20, 60, 240].map((minutes) => minutes * 60_000);

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
    timesMissing: 0,
    replaced: [],
  };
}

/** Whether another card is to take the place of the one that stands, since Teams does not find that one any more. */
export function isToBeReplaced({ onlyIfPosted }: WantedPost, entry: PostEntry): boolean {
  const { posted, timesMissing, replaced } = entry;
  const isLost = posted !== null && timesMissing > MISSING_RETRIES_MS.length;
  return isLost && !onlyIfPosted && replaced.length < MOST_REPLACED;
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
  const replaced = before?.replaced ?? [];
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
      timesMissing: 0,
      replaced: [...replaced, ...(isSame(before?.posted, delivery.posted) ? [] : toBeClosed(before, now))],
    };
  }
  const isMissing = before?.posted != null && delivery.why === 'activityGone';
  const timesMissing = (before?.timesMissing ?? 0) + (isMissing ? 1 : 0);
  const failed = { failure: delivery.why, attempts };
  const search = isMissing ? MISSING_RETRIES_MS[timesMissing - 1] : undefined;
  return {
    ...line,
    ...failed,
    posted: before?.posted ?? null,
    via: before?.via ?? null,
    contentHash: isAboutContent(delivery.why) ? contentHash : (before?.contentHash ?? null),
    retryAt: isWorthRetrying(failed)
      ? retryTime([key, now, attempts], now, search ?? backOff(attempts), delivery.retryAfterMs)
      : null,
    timesMissing,
    replaced,
  };
}

function isSame(one: Posted | null | undefined, other: Posted): boolean {
  return one?.activityId === other.activityId && one.conversationId === other.conversationId;
}

/** None, or the card that stood before another took its place. */
function toBeClosed(before: PostEntry | undefined, now: Instant): readonly ReplacedPost[] {
  return before?.posted == null ? [] : [{ posted: before.posted, attempts: 0, retryAt: now }];
}

/** The replaced cards that are to be closed by now. */
export function dueToClose({ replaced }: PostEntry, now: Instant): readonly ReplacedPost[] {
  return replaced.filter(({ retryAt }) => retryAt !== null && retryAt <= now);
}

/** The ledger's line after one more try to close a card that was replaced. */
export function entryAfterClosing(before: PostEntry, one: ReplacedPost, delivery: Delivery, now: Instant): PostEntry {
  const replaced = before.replaced.map((other) =>
    isSame(other.posted, one.posted) ? afterClosing(before.key, one, delivery, now) : other,
  );
  if (delivery.kind === 'heldBack') return { ...before, replaced };
  return { ...before, replaced, revision: before.revision + 1, lastAttemptAt: now };
}

function afterClosing(key: string, one: ReplacedPost, delivery: Delivery, now: Instant): ReplacedPost {
  if (delivery.kind === 'heldBack') return { ...one, retryAt: plusMilliseconds(now, delivery.retryAfterMs) };
  const attempts = one.attempts + 1;
  if (delivery.kind === 'delivered') return { ...one, attempts, retryAt: null };
  const { why, retryAfterMs } = delivery;
  const wait = isPassing(why) || why === 'activityGone' ? CLOSING_RETRIES_MS[attempts - 1] : undefined;
  return {
    ...one,
    attempts,
    retryAt: wait === undefined ? null : retryTime([key, now, attempts], now, wait, retryAfterMs),
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

function backOff(attempts: number): number {
  return Math.min(FIRST_RETRY_MS * 2 ** (attempts - 1), LONGEST_RETRY_MS);
}

/** The time that Teams asked for holds to the millisecond; our own is spread, so that what failed together does not come back together. */
function retryTime(of: readonly unknown[], now: Instant, waitMs: number, retryAfterMs: number | null): Instant {
  const spreadMs = Math.round(waitMs * (0.75 + spread(of) / 2));
  return plusMilliseconds(now, Math.max(retryAfterMs ?? 0, spreadMs));
}

/** From 0 up to 1: as good as random, and the same for the same. */
function spread(of: readonly unknown[]): number {
  return Buffer.from(digest(of), 'base64url').readUInt32BE() / 2 ** 32;
}
