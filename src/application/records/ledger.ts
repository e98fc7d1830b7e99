import type { Instant } from '../../domain/time';
import type { PostEntry } from '../../ports/post-entry';

/**
 * How many lines a record's document has, at less than 700 bytes each. Only a forum's questions over many years come
 * near it. A tenth is wanted in Teams at a time.
 */
const LINES_MOST = 1_000;

/**
 * The ledger to save. A process that lost its claim may still have made posts: of two lines for one post, the line
 * with more revisions is the newer. When there are more lines than there is room for, the oldest finished ones are
 * left out.
 */
export function mergedLedger(stored: readonly PostEntry[], mine: readonly PostEntry[]): readonly PostEntry[] {
  const entries = new Map(stored.map((entry) => [entry.key, entry]));
  for (const entry of mine) {
    const other = entries.get(entry.key);
    if (other === undefined || other.revision <= entry.revision) entries.set(entry.key, entry);
  }
  const all = [...entries.values()];
  if (all.length <= LINES_MOST) return all;
  const oldest = all
    .filter((entry) => dueTimes(entry).every((time) => time === null))
    .sort((one, other) => (one.lastAttemptAt < other.lastAttemptAt ? -1 : 1))
    .slice(0, all.length - LINES_MOST);
  const leftOut = new Set(oldest);
  return all.filter((entry) => !leftOut.has(entry));
}

/** When a post is due again: the card itself, and the cards that it has replaced. */
export function dueTimes({ retryAt, replaced }: PostEntry): readonly (Instant | null)[] {
  return [retryAt, ...replaced.map((one) => one.retryAt)];
}
