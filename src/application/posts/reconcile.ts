import type { Place } from '../../domain/forum/place';
import type { AccountId } from '../../domain/forum/person';
import { plusMilliseconds, type Instant } from '../../domain/time';
import type { Card, Delivery, Destination, Messenger } from '../../ports/messenger';
import type { DeliveryFailure, PostEntry } from '../../ports/post-entry';
import { digest } from '../records/event-chain';
import type { Render } from '../render';
import type { WantedPost } from './wanted-post';

export interface Reconciling {
  readonly messenger: Messenger;
  readonly render: Render;
  readonly now: () => Instant;
}

export interface Surroundings {
  readonly place: Place;
  readonly addressOf: (person: AccountId) => string | undefined;
}

const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 15 * 60_000;
/** Given up after about a day of trying. */
const MOST_ATTEMPTS = 100;

/**
 * Makes Teams look the way `wanted` says: posts what is missing, updates what differs, leaves the rest. One failing post
 * never holds up another. Calls `noted` with the whole ledger after each new card, so that a crash repeats one at most.
 * Returns the ledger as it became; entries that failed for a while carry `retryAt`.
 */
export async function reconcile(
  { messenger, render, now }: Reconciling,
  { place, addressOf }: Surroundings,
  wanted: readonly WantedPost[],
  ledger: readonly PostEntry[],
  noted: (ledger: readonly PostEntry[]) => Promise<void>,
): Promise<readonly PostEntry[]> {
  const entries = new Map(ledger.map((entry) => [entry.key, entry]));

  for (const post of wanted) {
    const entry = entries.get(post.key);
    if (post.onlyIfPosted && entry?.posted == null) continue;
    if (isWaiting(entry, now()) || isGivenUp(entry)) continue;
    const card = render(post.view);
    const contentHash = post.edition ?? digest(card.content);
    if (entry?.posted != null && entry.contentHash === contentHash) continue;

    const attempt = await deliver(post, entry, card);
    const after = entryAfter(post, entry, attempt, contentHash);
    entries.set(post.key, after);
    if (entry?.posted == null && after.posted !== null) await noted([...entries.values()]);
  }
  return [...entries.values()];

  async function deliver(post: WantedPost, entry: PostEntry | undefined, card: Card): Promise<Attempt> {
    if (entry?.posted != null) {
      return { delivery: await messenger.update(place, entry.posted, card), via: entry.via ?? 'channel' };
    }
    if (post.to.kind !== 'person') {
      return { delivery: await messenger.post(inChannel(post.to), card), via: 'channel' };
    }
    const address = addressOf(post.to.id);
    const delivery: Delivery =
      address === undefined
        ? { kind: 'failed', why: 'notInRoster', retryAfterMs: null }
        : await messenger.post({ kind: 'person', place, address }, card);
    const isUnreachable = delivery.kind === 'failed' && !isPassing(delivery.why);
    if (!isUnreachable || post.to.fallback === null) return { delivery, via: 'personal' };
    const { rootActivityId } = post.to.fallback;
    const fallback: Destination =
      rootActivityId === null ? { kind: 'channel', place } : { kind: 'thread', place, rootActivityId };
    return { delivery: await messenger.post(fallback, card), via: 'channel' };
  }

  function inChannel(to: Exclude<WantedPost['to'], { kind: 'person' }>): Destination {
    const root = to.kind === 'thread' ? entries.get(to.root)?.posted : null;
    return root == null ? { kind: 'channel', place } : { kind: 'thread', place, rootActivityId: root.activityId };
  }

  function entryAfter(
    post: WantedPost,
    entry: PostEntry | undefined,
    { delivery, via }: Attempt,
    contentHash: string,
  ): PostEntry {
    const recipient = post.to.kind === 'person' ? post.to.id : null;
    const attempts = (entry?.attempts ?? 0) + 1;
    const lastAttemptAt = now();
    const base = { key: post.key, recipient, attempts, lastAttemptAt };
    if (delivery.kind === 'delivered') {
      return { ...base, posted: delivery.posted, via, contentHash, failure: null, attempts: 0, retryAt: null };
    }
    // A card that somebody removed from Teams is posted anew; that is the one failure that a retry at once can mend.
    const isRemoved = delivery.why === 'activityGone';
    return {
      ...base,
      posted: isRemoved ? null : (entry?.posted ?? null),
      via: entry?.via ?? null,
      contentHash: entry?.contentHash ?? null,
      failure: delivery.why,
      retryAt: isPassing(delivery.why) || isRemoved ? retryAt(lastAttemptAt, attempts, delivery.retryAfterMs) : null,
    };
  }
}

interface Attempt {
  readonly delivery: Delivery;
  readonly via: 'personal' | 'channel';
}

/** When the first of the failed posts is due again. */
export function nextRetry(ledger: readonly PostEntry[]): Instant | null {
  const times = ledger.flatMap(({ retryAt: at }) => at ?? []);
  return times.length === 0 ? null : times.reduce((one, other) => (one < other ? one : other));
}

function isPassing(why: DeliveryFailure): boolean {
  return why === 'throttled' || why === 'unavailable';
}

function isWaiting(entry: PostEntry | undefined, now: Instant): boolean {
  return entry?.retryAt != null && entry.retryAt > now;
}

/** It failed for good: trying again would fail again. */
function isGivenUp(entry: PostEntry | undefined): boolean {
  return entry?.failure != null && entry.retryAt === null;
}

function retryAt(now: Instant, attempts: number, retryAfterMs: number | null): Instant | null {
  if (attempts >= MOST_ATTEMPTS) return null;
  const backOff = Math.min(FIRST_RETRY_MS * 2 ** (attempts - 1), LONGEST_RETRY_MS);
  return plusMilliseconds(now, Math.max(retryAfterMs ?? 0, backOff));
}
