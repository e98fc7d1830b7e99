import { createHash } from 'node:crypto';
import stringify from 'safe-stable-stringify';
import type { StoredEvent } from '../../ports/record-store';

const ROOT = '';

/** SHA-256 of plain data, the same whatever the order of its keys; base64url, 43 characters. */
export function digest(data: unknown): string {
  return createHash('sha256')
    .update(stringify(data) ?? '')
    .digest('base64url');
}

/** The chain with more events: each carries the hash of the one before it, so that no past event can be changed unseen. */
export function appendEvents(chain: readonly StoredEvent[], events: readonly unknown[]): readonly StoredEvent[] {
  const extended = [...chain];
  for (const event of events) extended.push({ hash: linkHash(extended.at(-1)?.hash ?? ROOT, event), event });
  return extended;
}

/** Whether every event is the one that was once appended. */
export function isIntact(chain: readonly StoredEvent[]): boolean {
  return chain.every(({ hash, event }, index) => hash === linkHash(chain[index - 1]?.hash ?? ROOT, event));
}

function linkHash(previous: string, event: unknown): string {
  return digest([previous, event]);
}
