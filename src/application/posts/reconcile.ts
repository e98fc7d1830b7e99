import type { Instant } from '../../domain/time';
import type { Messenger } from '../../ports/messenger';
import type { PostEntry } from '../../ports/post-entry';
import { digest } from '../records/event-chain';
import type { Render } from '../render';
import { deliver, type Addresses } from './deliver';
import { entryAfter, isAtRest } from './ledger-entry';
import type { WantedPost } from './wanted-post';

export interface Reconciling {
  readonly messenger: Messenger;
  readonly render: Render;
  readonly now: () => Instant;
  /** Saves the ledger after each new card, so that a crash repeats one at most. */
  readonly note: (ledger: readonly PostEntry[]) => Promise<void>;
  /** Whether the record is still this process's to post for; asked before each attempt. */
  readonly isOurs: () => Promise<boolean>;
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

  for (const post of wanted) {
    const entry = entries.get(post.key);
    const stands = entry?.posted != null;
    if (!stands && post.onlyIfPosted) continue;
    if (entry !== undefined && isAtRest(entry, now())) continue;
    if (stands && entry.contentHash === post.edition) continue;
    const card = render(post.view);
    const contentHash = post.edition ?? digest(card.content);
    if (stands && entry.contentHash === contentHash) continue;

    if (!(await isOurs())) break;
    const attempt = await deliver(messenger, addresses, post, entry, card, entries);
    const after = entryAfter(post, entry, attempt, contentHash, now());
    entries.set(post.key, after);
    if (!stands && after.posted !== null) await note([...entries.values()]);
  }
  return [...entries.values()];
}
