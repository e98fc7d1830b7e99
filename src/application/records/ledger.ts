import type { Instant } from '../../domain/time';
import type { PostEntry } from '../../ports/post-entry';

/**
 * So many lines lie in a record's document, at less than 700 bytes each. Only the questions that a forum asks in many
 * years come near it; what is wanted in Teams at a time is a tenth.
 */
const LINES_MOST = 1_000;

/**
 * The ledger as it is saved. A process that lost its claim may still have made posts: of two lines for one post the one
 * with more revisions is the newer. Of more lines than there is room for, the oldest that nothing more is to be done
 * about are left out.
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

/** When a card is to be tried again: itself, and those that it has taken the place of. */
export function dueTimes({ retryAt, replaced }: PostEntry): readonly (Instant | null)[] {
  return [retryAt, ...replaced.map((one) => one.retryAt)];
}
