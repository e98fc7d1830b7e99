import { createHash } from 'node:crypto';
import stringify from 'safe-stable-stringify';
import type { EarlierEvents, StoredEvent } from '../../ports/record-store';

/** The hash before the first event of a chain. */
export const ROOT = '';

/**
 * How anything that is hashed is written, so that others can hash it without this program: as RFC 8785 says (JSON without
 * spaces, keys in the order of their UTF-16 units, numbers as ECMAScript writes them), in UTF-8. Half a character, which
 * that leaves out, is written as its escape.
 */
export function canonical(data: unknown): string {
  return stringify(data) ?? '';
}

/** SHA-256 of plain data in its canonical form; base64url, 43 characters. */
export function digest(data: unknown): string {
  return createHash('sha256').update(canonical(data)).digest('base64url');
}

/** The last hash of the earlier events, which the events in the document continue from. */
export function rootOf(earlier: readonly EarlierEvents[]): string {
  return earlier.at(-1)?.hash ?? ROOT;
}

/**
 * The chain with more events. Each event carries the hash of the one before it, so that no past event can be changed
 * unseen.
 */
export function appendEvents(
  chain: readonly StoredEvent[],
  events: readonly unknown[],
  root = ROOT,
): readonly StoredEvent[] {
  const extended = [...chain];
  for (const event of events) extended.push({ hash: linkHash(extended.at(-1)?.hash ?? root, event), event });
  return extended;
}

/** Whether every event of the chain is as it was appended. */
export function isIntact(chain: readonly StoredEvent[], root = ROOT): boolean {
  return chain.every((link, index) => isLinked(chain[index - 1]?.hash ?? root, link));
}

/** Whether the event was appended after the event with the hash `previous`, and has not been changed since. */
export function isLinked(previous: string, { hash, event }: StoredEvent): boolean {
  return hash === linkHash(previous, event);
}

/** The hash of an event: the digest of the pair of the hash before it and the event itself, as a JSON array. */
function linkHash(previous: string, event: unknown): string {
  return digest([previous, event]);
}
