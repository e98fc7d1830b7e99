import { existsSync } from 'node:fs';
import { z } from 'zod/v4';
import { StoreUnavailableError } from '../../ports/store-errors';
import type { StoredDocument } from '../../ports/whole-store';
import { SqliteDatabase } from './driver';
import { faultGuard } from './sqlite-faults';
import { refuseForeignFile } from './sqlite-schema';

const BUSY_TIMEOUT_MS = 10_000;

const row = z.object({ kind: z.string(), forumId: z.string(), id: z.string(), body: z.string() });
const stretch = z.object({ hash: z.string(), body: z.string() });

const EVERYTHING = `
  SELECT kind, forum_id AS forumId, id, body FROM records
  UNION ALL SELECT 'decision', forum_id, id, body FROM decisions`;

/** Files from before events could be moved have no such table. */
const EARLIER = 'SELECT hash, body FROM earlier_events WHERE forum_id = @forumId AND kind = @kind AND id = @id';

/**
 * Every record and decision of the database as it is at this moment, one at a time, also while the program runs. Throws
 * StoreUnavailableError when there is no such database.
 */
export function* readWholeSqlite(file: string): Generator<StoredDocument> {
  if (!existsSync(file)) throw new StoreUnavailableError(`There is no database file ${file}.`);
  const guard = faultGuard(file);
  const db = guard.now(() => new SqliteDatabase(file, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS }));
  try {
    guard.now(() => {
      refuseForeignFile(db, file);
    });
    const hasEarlier = db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'earlier_events'`).get() !== undefined;
    const earlier = hasEarlier ? db.prepare(EARLIER) : null;
    for (const found of db.prepare(EVERYTHING).iterate()) {
      const { body, ...ref } = row.parse(found);
      const stretches = z.array(stretch).parse(earlier?.all(ref) ?? []);
      yield { ref, json: jsonIn(body), earlier: new Map(stretches.map((one) => [one.hash, jsonIn(one.body)])) };
    }
  } finally {
    db.close();
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
