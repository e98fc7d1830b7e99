import { isPassing, type DeliveryFailure } from '../../domain/delivery-failure';
import { USUAL_LANGUAGE, type Language } from '../../domain/language';
import type { AccountId } from '../../domain/forum/person';
import { plusMilliseconds, type Instant } from '../../domain/time';
import { COURSES, isRefusal, isTriedOnce, LONGEST_WAIT_MS, waitAfter, type Way } from '../../domain/trying-again';
import type { Delivery } from '../../ports/messenger';
import type { Posted, PostEntry, ReplacedPost, Via } from '../../ports/post-entry';
import { digest } from '../records/event-chain';
import { isSearchedInVain, SEARCHES_MS, wayTo } from './belief';
import type { WantedPost } from './wanted-post';

/** How long after the last search another card takes the place of a lost one. */
const REPLACING_MS = 30_000;
/** How often a card that Teams has lost is replaced. After that it is not posted again. */
const MOST_REPLACED = 3;
/** How long to wait after each try to close a card that was replaced. After the last one it is given up. */
const CLOSING_RETRIES_MS = [1, 5, 20, 60, 240].map((minutes) => minutes * 60_000);

export interface Attempt {
  readonly delivery: Delivery;
  readonly via: Via;
}

/** What a card said, and in which language. */
export interface Drawing {
  readonly contentHash: string;
  readonly language: Language;
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
  const { posted, replaced } = entry;
  const isLost = posted !== null && isSearchedInVain(entry);
  return isLost && !onlyIfPosted && replaced.length < MOST_REPLACED;
}

/**
 * The ledger's line for a post after one more attempt. A post that was held back has not been attempted, and is not
 * counted.
 */
export function entryAfter(
  { key, to }: WantedPost,
  before: PostEntry | undefined,
  { delivery, via }: Attempt,
  { contentHash, language }: Drawing,
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
  const spoken = language === USUAL_LANGUAGE ? {} : { language };
  if (delivery.kind === 'delivered') {
    // An older line does not say when the card first got there, and an update does not tell it.
    const firstAt = before?.posted == null ? now : deliveredAt;
    return {
      ...line,
      deliveredAt: firstAt,
      posted: delivery.posted,
      via,
      ...spoken,
      contentHash,
      failure: null,
      attempts: 0,
      retryAt: null,
      timesMissing: 0,
      replaced: [...replaced, ...(isSame(before?.posted, delivery.posted) ? [] : toBeClosed(before, now))],
    };
  }
  const { why, retryAfterMs } = delivery;
  const way = wayTo(line);
  const isMissing = before?.posted != null && isNotFound(why, way);
  const timesMissing = (before?.timesMissing ?? 0) + (isMissing ? 1 : 0);
  const stands = before?.language === undefined ? {} : { language: before.language };
  const failed = { ...line, ...stands, failure: why, attempts, posted: before?.posted ?? null, timesMissing, replaced };
  const search = isMissing ? [...SEARCHES_MS, REPLACING_MS][timesMissing - 1] : undefined;
  const wait = isAbandoned(failed) ? null : (search ?? waitAfter(why, way, attempts));
  return {
    ...failed,
    via: before?.via ?? null,
    contentHash: isAboutContent(why) ? contentHash : standsAfter(why, before),
    retryAt: wait === null ? null : retryTime([key, now, attempts], now, wait, retryAfterMs),
  };
}

/**
 * The ledger's line while a card that stands is brought to say something else. Whoever finds the line so, since the process
 * that wrote it is gone, does not know which of the two stands there.
 */
export function beingRedrawn(entry: PostEntry): PostEntry {
  return { ...entry, contentHash: null, revision: entry.revision + 1 };
}

/**
 * Whether this is how Teams answers when the card has been removed by its owner, or from the channel: 403 as well, in
 * channels (BotFramework-Services, issue 269).
 */
function isNotFound(why: DeliveryFailure, way: Way): boolean {
  return why === 'activityGone' || (way === 'channel' && isRefusal(why));
}

/** The card has been lost too many times. */
function isAbandoned(entry: Pick<PostEntry, 'timesMissing' | 'replaced'>): boolean {
  return isSearchedInVain(entry) && entry.replaced.length >= MOST_REPLACED;
}

function isSame(one: Posted | null | undefined, other: Posted): boolean {
  return one?.activityId === other.activityId && one.conversationId === other.conversationId;
}

/** The card that stood before, if it has been replaced. */
function toBeClosed(before: PostEntry | undefined, now: Instant): readonly ReplacedPost[] {
  return before?.posted == null ? [] : [{ posted: before.posted, attempts: 0, retryAt: now }];
}

/** The replaced cards that are to be closed by now. */
export function dueToClose({ replaced }: PostEntry, now: Instant): readonly ReplacedPost[] {
  return replaced.filter(({ retryAt }) => retryAt !== null && (retryAt <= now || isBeyondReason(retryAt, now)));
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

/** What the card says after a try that failed. Teams may have taken it without saying so: then nobody knows. */
function standsAfter(why: DeliveryFailure, before: PostEntry | undefined): string | null {
  return why === 'unavailable' ? null : (before?.contentHash ?? null);
}

/** Whether the trouble is what the card says, and not whom it is for. Another edition of the card may be taken. */
function isAboutContent(why: DeliveryFailure): boolean {
  return isTriedOnce(why) || why === 'refused';
}

/** The post failed or is planned for later, and its time has not come. */
export function isWaiting({ retryAt, failure }: PostEntry, now: Instant): boolean {
  return retryAt !== null && retryAt > now && !(failure !== null && isBeyondReason(retryAt, now));
}

/** The card that stands is to be redrawn when it is calm; what may not wait for that is told at once all the same. */
export function isLeftInPeace({ posted, failure }: PostEntry): boolean {
  return posted !== null && failure === null;
}

/**
 * A process with a wrong clock has noted the time. Whoever believed it would wait for as long as that clock was ahead.
 */
function isBeyondReason(retryAt: Instant, now: Instant): boolean {
  return retryAt > plusMilliseconds(now, LONGEST_WAIT_MS);
}

/** The post is not tried again by itself, whatever its card says. */
export function isUndeliverable(entry: PostEntry): boolean {
  const { failure, attempts } = entry;
  if (failure === null || isTriedOnce(failure)) return false;
  return isAbandoned(entry) || waitAfter(failure, wayTo(entry), attempts) === null;
}

/** Teams has the card with this content, or has had the one try that there is. */
export function isDoneWith({ posted, failure, contentHash }: PostEntry, hash: string): boolean {
  if (contentHash !== hash || failure === 'refused') return false;
  return posted !== null || (failure !== null && isTriedOnce(failure));
}

/** Whether the reason for the refusal may be what the card said. */
export function isAboutWhatItSays({ failure }: PostEntry): boolean {
  return failure !== null && isAboutContent(failure);
}

/** A card that was refused for what it may have said need not wait when it says something else. */
export function isWorthAnotherTry(entry: PostEntry, hash: string): boolean {
  return isAboutWhatItSays(entry) && entry.contentHash !== hash;
}

/**
 * The ledger without the refusals to `recipient`, or for `null` the channel, who can be reached now: the cards are
 * tried as if for the first time.
 */
export function failuresForgotten(ledger: readonly PostEntry[], recipient: AccountId | null): readonly PostEntry[] {
  return ledger
    .filter((entry) => entry.recipient === recipient && entry.failure !== null && !isTriedOnce(entry.failure))
    .map((entry) => ({
      ...entry,
      failure: null,
      attempts: 0,
      retryAt: null,
      // A refused card does not stand there with that content.
      contentHash: entry.failure === 'refused' ? null : entry.contentHash,
      revision: entry.revision + 1,
    }));
}

/**
 * The ledger after the same chat has refused another card: whether its standing cards can be updated is not known
 * either.
 */
export function refusalNoted(
  ledger: readonly PostEntry[],
  recipient: AccountId,
  failure: DeliveryFailure,
): readonly PostEntry[] {
  return ledger
    .filter((entry) => entry.recipient === recipient && entry.posted !== null && entry.failure === null)
    .map((entry) => ({
      ...entry,
      failure,
      attempts: COURSES[failure].ownChat.believedAfter,
      revision: entry.revision + 1,
    }));
}

/** Whether nothing is known to be amiss with the post, and nothing waits to be tried again. */
export function isWell({ failure, retryAt, replaced }: PostEntry): boolean {
  return failure === null && retryAt === null && replaced.every((one) => one.retryAt === null);
}

/** The line of a post that there is nothing to do about now. */
export function atRest(entry: PostEntry): PostEntry {
  return entry.retryAt === null ? entry : { ...entry, retryAt: null };
}

/** Whether the ledger has everything that is stored. If not, another process has posted meanwhile. */
export function isUpToDate(ledger: readonly PostEntry[], stored: readonly PostEntry[]): boolean {
  const revisions = new Map(ledger.map(({ key, revision }) => [key, revision]));
  return stored.every(({ key, revision }) => (revisions.get(key) ?? -1) >= revision);
}

/**
 * When to try again. A wait that Teams asked for is kept to the millisecond. Our own waits are spread, so that what
 * failed together is not tried again together.
 */
function retryTime(of: readonly unknown[], now: Instant, waitMs: number, retryAfterMs: number | null): Instant {
  const spreadMs = Math.round(waitMs * (0.75 + spread(of) / 2));
  return plusMilliseconds(now, Math.max(retryAfterMs ?? 0, spreadMs));
}

/** From 0 up to 1: as good as random, but always the same for the same input. */
function spread(of: readonly unknown[]): number {
  return Buffer.from(digest(of), 'base64url').readUInt32BE() / 2 ** 32;
}
