import type { Instant } from '../../domain/time';
import type { Card, Delivery, Messenger } from '../../ports/messenger';
import type { PostEntry, ReplacedPost } from '../../ports/post-entry';
import { digest } from '../records/event-chain';
import type { Render } from '../render';
import type { View } from '../views';
import { deliver, type Addresses } from './deliver';
import { createLanes, type Patience } from './lanes';
import {
  atRest,
  dueToClose,
  entryAfter,
  entryAfterClosing,
  isAboutWhatItSays,
  isDoneWith,
  isToBeReplaced,
  isUndeliverable,
  isWaiting,
  isWorthAnotherTry,
  postponed,
  type Attempt,
} from './ledger-entry';
import { isPersonal, type WantedPost } from './wanted-post';

export interface Reconciling {
  readonly messenger: Messenger;
  readonly render: Render;
  /** The address of the channel's card about what a person's own card shows. */
  readonly linkFor: (view: View) => Promise<string | null>;
  readonly now: () => Instant;
  /** Saves the ledger after each new card, so that a crash repeats one at most. */
  readonly note: (ledger: readonly PostEntry[]) => Promise<void>;
  /** Whether the record is still this process's to post for, and this its ledger; asked before each attempt. */
  readonly isOurs: (ledger: () => readonly PostEntry[]) => Promise<boolean>;
  readonly patience: Patience;
  /** When cards that wait for calm may be redrawn. */
  readonly calmAt: Instant;
}

/** Within which a tenant's limit gives room again; that of a conversation may take half a minute. */
const A_MOMENT_MS = 1_000;
/** Each is a wait of two seconds: 200 forums that decide in the same second have what is for their channels in seven. */
const MOST_IN_LINE = 10;
/** Conversations posted to at once, when Teams is slow. */
const MOST_AT_A_TIME = 6;

/**
 * Makes Teams look the way `wanted` says: posts what is missing, updates what differs, leaves the rest. A failing post
 * holds up no other, nor does a slow one for long. A card that Teams does not find any more is posted anew, and the lost
 * one closed where it can be. Returns the ledger as it became; what failed for a while is due again at its `retryAt`.
 */
export async function reconcile(
  { messenger, render, linkFor, now, note, isOurs, patience, calmAt }: Reconciling,
  addresses: Addresses,
  wanted: readonly WantedPost[],
  ledger: readonly PostEntry[],
): Promise<readonly PostEntry[]> {
  const entries = new Map(ledger.map((entry) => [entry.key, entry]));
  const ledgerNow = () => [...entries.values()];
  const toDo = new Set<string>();
  const takenOver = new AbortController();
  /** Where Teams takes no more for now: what comes after in the same place is not to be there before what was held back. */
  const heldBack = new Map<string, Delivery>();

  async function bring(post: WantedPost): Promise<void> {
    const entry = entries.get(post.key);
    if (takenOver.signal.aborted) return;
    const isNotYet = entry !== undefined && isWaiting(entry, now());
    if (isNotYet && !isAboutWhatItSays(entry)) {
      if (entry.failure === 'throttled') heldBack.set(laneOf(post), throttledUntil(entry.retryAt ?? now(), now()));
      toDo.add(post.key);
      return;
    }
    const { notBefore } = post;
    const isNew = entry?.posted == null || isToBeReplaced(post, entry);
    if (isNew && notBefore !== undefined && notBefore > now()) {
      entries.set(post.key, postponed(post, entry, notBefore, now()));
      toDo.add(post.key);
      return;
    }
    const standsIn = entry !== undefined && (isToBeReplaced(post, entry) || entry.replaced.length > 0);
    const channelLink = isPersonal(post) ? await linkFor(post.view) : null;
    const view: View = standsIn ? { card: 'standIn', of: post.view } : post.view;
    const card = render(view, { channelLink, came: post.came ?? [] });
    const contentHash = post.edition ?? digest(card.content);
    if (entry !== undefined && isDoneWith(entry, contentHash)) return;
    if (isNotYet && !isWorthAnotherTry(entry, contentHash)) {
      toDo.add(post.key);
      return;
    }
    if (!isNew && post.waitsForCalm === true && calmAt > now()) {
      entries.set(post.key, postponed(post, entry, calmAt, now()));
      toDo.add(post.key);
      return;
    }

    toDo.add(post.key);
    const attempt = await attemptAt(post, entry, card);
    if (attempt === undefined) return;
    if (attempt.delivery.kind === 'heldBack') heldBack.set(laneOf(post), attempt.delivery);
    const after = entryAfter(post, entry, attempt, contentHash, now());
    entries.set(post.key, after);
    if (isNew && after.posted !== null) await note(ledgerNow());
  }

  /** `undefined` when another process has taken over. */
  async function attemptAt(post: WantedPost, entry: PostEntry | undefined, card: Card): Promise<Attempt | undefined> {
    const full = heldBack.get(laneOf(post));
    if (full !== undefined) return { delivery: full, via: 'channel' };
    for (let tries = 1; ; tries += 1) {
      if (!(await isOurs(ledgerNow))) {
        takenOver.abort();
        return undefined;
      }
      const attempt = await deliver(messenger, addresses, post, entry, card, entries);
      if (tries === MOST_IN_LINE || !isNextInLine(post, attempt)) return attempt;
    }
  }

  /** A card that was lost may be there after all, with buttons that still work. */
  async function close(key: string, one: ReplacedPost): Promise<void> {
    if (takenOver.signal.aborted) return;
    if (!(await isOurs(ledgerNow))) {
      takenOver.abort();
      return;
    }
    const delivery = await messenger.update(addresses.place, one.posted, render({ card: 'replaced' }));
    const entry = entries.get(key);
    if (entry !== undefined) entries.set(key, entryAfterClosing(entry, one, delivery, now()));
  }

  const lanes = createLanes(MOST_AT_A_TIME, patience);
  for (const post of channelFirst(wanted, entries)) {
    if (!isNothingToDo(post, entries.get(post.key))) await lanes.give(laneOf(post), () => bring(post));
  }
  for (const entry of ledgerNow()) {
    for (const one of dueToClose(entry, now()))
      await lanes.give(entry.recipient ?? CHANNEL, () => close(entry.key, one));
  }
  await lanes.done();
  if (takenOver.signal.aborted) return ledgerNow();
  // What failed before and is not wanted any more is not waited for either.
  return ledgerNow().map((entry) => (toDo.has(entry.key) ? entry : atRest(entry)));
}

const CHANNEL = 'channel';

/**
 * A whole forum waits for what stands in its channel, and the own cards lead there. What is missing there goes before what
 * is only to be redrawn: where many rounds end at once, each forum has its decision before any has its vote card closed.
 */
function channelFirst(wanted: readonly WantedPost[], entries: ReadonlyMap<string, PostEntry>): readonly WantedPost[] {
  const inChannel = wanted.filter((post) => !isPersonal(post));
  const isMissing = (post: WantedPost) => {
    const entry = entries.get(post.key);
    return entry?.posted == null || isToBeReplaced(post, entry);
  };
  return [
    ...inChannel.filter(isMissing),
    ...inChannel.filter((post) => !isMissing(post)),
    ...wanted.filter(isPersonal),
  ];
}

function throttledUntil(retryAt: Instant, now: Instant): Delivery {
  return { kind: 'heldBack', why: 'throttled', retryAfterMs: Math.max(0, Date.parse(retryAt) - Date.parse(now)) };
}

/** What is for a channel stays in the line for its tenant's room: whoever left it would come after all that is behind. */
function isNextInLine(post: WantedPost, { delivery }: Attempt): boolean {
  const isForAMoment =
    delivery.kind === 'heldBack' && delivery.why === 'throttled' && delivery.retryAfterMs <= A_MOMENT_MS;
  return isForAMoment && !isPersonal(post);
}

/** Cards in one conversation keep their order. */
function laneOf({ to }: WantedPost): string {
  return to.kind === 'person' ? to.id : CHANNEL;
}

/** Whether a card that has editions is to be brought to another now. */
export function isNewEdition(post: WantedPost, ledger: readonly PostEntry[], now: Instant): boolean {
  const entry = ledger.find(({ key }) => key === post.key);
  const isNotYet = entry !== undefined && isWaiting(entry, now);
  return post.edition !== null && !isNotYet && !isNothingToDo(post, entry);
}

/** Known without rendering the card. */
function isNothingToDo({ onlyIfPosted, edition }: WantedPost, entry: PostEntry | undefined): boolean {
  if (entry === undefined) return onlyIfPosted;
  if (entry.posted === null && onlyIfPosted) return true;
  return isUndeliverable(entry) || (edition !== null && isDoneWith(entry, edition));
}
