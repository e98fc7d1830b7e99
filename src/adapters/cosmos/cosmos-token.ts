import { randomBytes } from 'node:crypto';
import { z } from 'zod/v4';

/**
 * The version at which a record was read. `writes` holds the ids of the latest writes, newest first: a writer whose
 * answer was lost can find its own write there even when others have written since.
 */
export interface CosmosToken {
  /** `null` when the version is known to be an old one. */
  readonly etag: string | null;
  readonly writes: readonly string[];
}

/** How many writes by others may pass while one writer settles a lost answer. */
const REMEMBERED_WRITES = 16;

const shape = z.object({ etag: z.string().nullable(), writes: z.array(z.string()) });

export function newWriteId(): string {
  return randomBytes(9).toString('base64url');
}

export function withWrite(writeId: string, earlier: readonly string[]): readonly string[] {
  return [writeId, ...earlier].slice(0, REMEMBERED_WRITES);
}

export function readToken(token: string): CosmosToken {
  return shape.parse(JSON.parse(token));
}

export function writeToken({ etag, writes }: CosmosToken): string {
  return JSON.stringify({ etag, writes });
}
