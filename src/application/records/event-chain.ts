import { createHash } from 'node:crypto';
import stringify from 'safe-stable-stringify';
import type { EarlierEvents, StoredEvent } from '../../ports/record-store';

const ROOT = '';

/** SHA-256 of plain data, the same whatever the order of its keys; base64url, 43 characters. */
export function digest(data: unknown): string {
  return createHash('sha256')
    .update(stringify(data) ?? '')
    .digest('base64url');
}

/** What a stretch of a chain follows on: the last hash before it. */
export function rootOf(earlier: readonly EarlierEvents[]): string {
  return earlier.at(-1)?.hash ?? ROOT;
}

/** More of a chain: each event carries the hash of the one before it, so that no past event can be changed unseen. */
export function appendEvents(
  chain: readonly StoredEvent[],
  events: readonly unknown[],
  root = ROOT,
): readonly StoredEvent[] {
  const extended = [...chain];
  for (const event of events) extended.push({ hash: linkHash(extended.at(-1)?.hash ?? root, event), event });
  return extended;
}

/** Whether every event is the one that was once appended. */
export function isIntact(chain: readonly StoredEvent[], root = ROOT): boolean {
  return chain.every(({ hash, event }, index) => hash === linkHash(chain[index - 1]?.hash ?? root, event));
}

function linkHash(previous: string, event: unknown): string {
  return digest([previous, event]);
}
