import type { Instant } from '../../domain/time';
import { USUAL_LANGUAGE, type Language } from '../../domain/language';
import type { AccountId } from '../../domain/forum/person';
import type { Delivery, Messenger } from '../../ports/messenger';
import type { PostEntry, ReplacedPost } from '../../ports/post-entry';
import { digest } from '../records/event-chain';
import type { Render } from '../render';
import type { View } from '../views';
import { deliver, type Addresses, type CardsToSend } from './deliver';
import { createLanes, type Patience } from './lanes';
import {
  atRest,
  beingRedrawn,
  dueToClose,
  entryAfter,
  entryAfterClosing,
  isAboutWhatItSays,
  isDoneWith,
  isLeftInPeace,
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
  /** The forum's language, and that of the person in whose chat a card stands. */
  readonly forumLanguage: Language;
  readonly languageOf: (person: AccountId) => Promise<Language>;
  /** The address of the channel's card about what a person's own card shows. */
  readonly linkFor: (view: View) => Promise<string | null>;
  readonly now: () => Instant;
  /** Saves the ledger after each new card, so that a crash repeats few, and before a card is redrawn. */
  readonly note: (ledger: readonly PostEntry[]) => Promise<void>;
  /** Whether this process still has the record, with this ledger. Asked before each attempt. */
  readonly isOurs: (ledger: () => readonly PostEntry[]) => Promise<boolean>;
  readonly patience: Patience;
  /** When cards that wait for calm may be redrawn. */
  readonly calmAt: Instant;
}

/** Within this time, in milliseconds, a tenant's limit has room again; that of a conversation may take half a minute. */
const A_MOMENT_MS = 1_000;
/**
 * How many times a card for a channel is tried in a row when its tenant has no room. Each time waits for two seconds, and 200
 * forums that decide in the same second take seven.
 */
const MOST_IN_LINE = 10;
/**
 * How many conversations are posted to at once when Teams is slow. So many cards may stand twice after a crash, one in each
 * conversation: Teams can neither be told nor asked which of them it has taken. Since another is begun after half a second,
 * more would be no faster before Teams takes a second and a half for each.
 */
const MOST_AT_A_TIME = 3;

/**
 * Makes Teams look the way `wanted` says: posts what is missing, updates what differs, leaves the rest. A failing post
 * holds up no other, nor does a slow one for long. A card that Teams does not find any more is posted anew, and the lost
 * one closed where it can be. Returns the ledger as it became; what failed for a while is due again at its `retryAt`.
 */
export async function reconcile(
  { messenger, render, forumLanguage, languageOf, linkFor, now, note, isOurs, patience, calmAt }: Reconciling,
  addresses: Addresses,
  wanted: readonly WantedPost[],
  ledger: readonly PostEntry[],
): Promise<readonly PostEntry[]> {
  const entries = new Map(ledger.map((entry) => [entry.key, entry]));
  const ledgerNow = () => [...entries.values()];
  const toDo = new Set<string>();
  const takenOver = new AbortController();
  /** By lane, what Teams takes no more of for now. Later cards in the lane wait, so that none overtakes the one that was held back. */
  const heldBack = new Map<string, Delivery>();

  async function bring(post: WantedPost): Promise<void> {
    const entry = entries.get(post.key);
    if (takenOver.signal.aborted) return;
    const isNotYet = entry !== undefined && isWaiting(entry, now()) && !isLeftInPeace(entry);
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
    const own = ownReader(post, entry);
    const language = own === null ? forumLanguage : await languageOf(own);
    const reader = { channelLink, came: post.came ?? [] };
    const card = render(view, { ...reader, language, isOwn: own !== null });
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
    const inChannel = () => render(view, { ...reader, language: forumLanguage });
    const attempt = await attemptAt(post, entry, { card, inChannel });
    if (attempt === undefined) return;
    if (attempt.delivery.kind === 'heldBack') heldBack.set(laneOf(post), attempt.delivery);
    // What the card says is known again, whether Teams took it or not.
    const before = entry && { ...entry, revision: entries.get(post.key)?.revision ?? entry.revision };
    const after = entryAfter(post, before, attempt, { contentHash, language: spokenIn(attempt, language) }, now());
    entries.set(post.key, after);
    if (isNew && after.posted !== null) await note(ledgerNow());
  }

  /** `undefined` when another process has taken over. */
  async function attemptAt(
    post: WantedPost,
    entry: PostEntry | undefined,
    cards: CardsToSend,
  ): Promise<Attempt | undefined> {
    const full = heldBack.get(laneOf(post));
    if (full !== undefined) return { delivery: full, via: 'channel' };
    for (let tries = 1; ; tries += 1) {
      // The ledger also has what other cards have got meanwhile.
      if (!(await isOurs(ledgerNow)) || takenOver.signal.aborted) {
        takenOver.abort();
        return undefined;
      }
      if (tries === 1 && entry !== undefined && isToBeNoted(post, entry)) {
        entries.set(post.key, beingRedrawn(entry));
        await note(ledgerNow());
      }
      const attempt = await deliver(messenger, addresses, post, entry, cards, entries);
      if (tries === MOST_IN_LINE || !isNextInLine(post, attempt)) return attempt;
    }
  }

  /** Closes a card that was lost, since it may be there after all with buttons that still work. */
  async function close(key: string, one: ReplacedPost): Promise<void> {
    if (takenOver.signal.aborted) return;
    if (!(await isOurs(ledgerNow))) {
      takenOver.abort();
      return;
    }
    const entry = entries.get(key);
    const language = entry?.language ?? (entry?.via === 'personal' ? USUAL_LANGUAGE : forumLanguage);
    const delivery = await messenger.update(addresses.place, one.posted, render({ card: 'replaced' }, { language }));
    if (entry !== undefined) entries.set(key, entryAfterClosing(entry, one, delivery, now()));
  }

  function spokenIn({ via }: Attempt, language: Language): Language {
    return via === 'channel' ? forumLanguage : language;
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
  // A card that failed and is not wanted any more is not waited for.
  return ledgerNow().map((entry) => (toDo.has(entry.key) ? entry : atRest(entry)));
}

const CHANNEL = 'channel';

/**
 * Cards in the channel go first: a whole forum waits for them, and the cards in people's own chats lead to them. Missing
 * cards go before those that are only redrawn, so that when many rounds end at once, every forum has its decision before
 * any vote card is closed.
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

/**
 * Whether the ledger is to say, before a card is redrawn, that what it says is not known. If the process ends before it has
 * noted what became of that, and the record comes back to what the card said before, nobody would find the difference.
 */
function isToBeNoted(post: WantedPost, entry: PostEntry): boolean {
  const stands = entry.posted !== null && !isToBeReplaced(post, entry);
  return stands && entry.contentHash !== null && post.neverComesBack !== true;
}

function throttledUntil(retryAt: Instant, now: Instant): Delivery {
  return { kind: 'heldBack', why: 'throttled', retryAfterMs: Math.max(0, Date.parse(retryAt) - Date.parse(now)) };
}

/** Whether a card for a channel keeps its place in the line for its tenant's room, and is tried again at once. */
function isNextInLine(post: WantedPost, { delivery }: Attempt): boolean {
  const isForAMoment =
    delivery.kind === 'heldBack' && delivery.why === 'throttled' && delivery.retryAfterMs <= A_MOMENT_MS;
  return isForAMoment && !isPersonal(post);
}

/** Whose chat the card stands in, or is to; `null` for the channel, also where a person's card went there instead. */
function ownReader({ to }: WantedPost, entry: PostEntry | undefined): AccountId | null {
  return to.kind !== 'person' || (entry?.posted != null && entry.via === 'channel') ? null : to.id;
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

/** Whether the post needs nothing, as far as can be told without rendering its card. */
function isNothingToDo({ onlyIfPosted, edition }: WantedPost, entry: PostEntry | undefined): boolean {
  if (entry === undefined) return onlyIfPosted;
  if (entry.posted === null && onlyIfPosted) return true;
  return isUndeliverable(entry) || (edition !== null && isDoneWith(entry, edition));
}
