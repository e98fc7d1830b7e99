import type { Instant } from '../../domain/time';
import type { Messenger } from '../../ports/messenger';
import type { PostEntry } from '../../ports/post-entry';
import { digest } from '../records/event-chain';
import type { Render } from '../render';
import { deliver, type Addresses } from './deliver';
import { atRest, entryAfter, isDoneWith, isUndeliverable, isWaiting } from './ledger-entry';
import type { WantedPost } from './wanted-post';

export interface Reconciling {
  readonly messenger: Messenger;
  readonly render: Render;
  readonly now: () => Instant;
  /** Saves the ledger after each new card, so that a crash repeats one at most. */
  readonly note: (ledger: readonly PostEntry[]) => Promise<void>;
  /** Whether the record is still this process's to post for, and this its ledger; asked before each attempt. */
  readonly isOurs: (ledger: readonly PostEntry[]) => Promise<boolean>;
}

/**
 * Makes Teams look the way `wanted` says: posts what is missing, updates what differs, leaves the rest. A failing post
 * holds up no other. Returns the ledger as it became; what failed for a while is due again at its `retryAt`.
 */
export async function reconcile(
  { messenger, render, now, note, isOurs }: Reconciling,
  addresses: Addresses,
  wanted: readonly WantedPost[],
  ledger: readonly PostEntry[],
): Promise<readonly PostEntry[]> {
  const entries = new Map(ledger.map((entry) => [entry.key, entry]));
  const toDo = new Set<string>();

  for (const post of wanted) {
    const entry = entries.get(post.key);
    if (isNothingToDo(post, entry)) continue;
    if (entry !== undefined && isWaiting(entry, now())) {
      toDo.add(post.key);
      continue;
    }
    const card = render(post.view);
    const contentHash = post.edition ?? digest(card.content);
    if (entry !== undefined && isDoneWith(entry, contentHash)) continue;

    if (!(await isOurs([...entries.values()]))) return [...entries.values()];
    toDo.add(post.key);
    const attempt = await deliver(messenger, addresses, post, entry, card, entries);
    const after = entryAfter(post, entry, attempt, contentHash, now());
    entries.set(post.key, after);
    if (entry?.posted == null && after.posted !== null) await note([...entries.values()]);
  }
  // What failed before and is not wanted any more is not waited for either.
  return [...entries.values()].map((entry) => (toDo.has(entry.key) ? entry : atRest(entry)));
}

/** Known without rendering the card. */
function isNothingToDo({ onlyIfPosted, edition }: WantedPost, entry: PostEntry | undefined): boolean {
  if (entry === undefined) return onlyIfPosted;
  if (entry.posted === null && onlyIfPosted) return true;
  return isUndeliverable(entry) || (edition !== null && isDoneWith(entry, edition));
}
