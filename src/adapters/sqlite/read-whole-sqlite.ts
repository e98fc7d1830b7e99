import { existsSync } from 'node:fs';
import { z } from 'zod/v4';
import { StoreUnavailableError } from '../../ports/store-errors';
import type { StoredDocument, WholeStore } from '../../ports/whole-store';
import { SqliteDatabase } from './driver';
import { faultGuard } from './sqlite-faults';
import { refuseForeignFile } from './sqlite-schema';

const BUSY_TIMEOUT_MS = 10_000;

const row = z.object({ kind: z.string(), forumId: z.string(), id: z.string(), body: z.string() });
const stretch = z.object({ hash: z.string(), body: z.string() });

const FORUMS = 'SELECT forum_id FROM records UNION SELECT forum_id FROM decisions ORDER BY forum_id';
const RECORDS = 'SELECT kind, forum_id AS forumId, id, body FROM records WHERE forum_id = ? ORDER BY kind, id';
const DECISIONS = `SELECT 'decision' AS kind, forum_id AS forumId, id, body FROM decisions WHERE forum_id = ? ORDER BY id`;

/** Files from before events could be moved have no such table. */
const EARLIER = 'SELECT hash, body FROM earlier_events WHERE forum_id = @forumId AND kind = @kind AND id = @id';

/** What `readWholeSqlite` reads is always one moment's. */
export function wholeSqlite(file: string): WholeStore {
  return {
    documents: () => readWholeSqlite(file),
    forumIds: () => {
      const db = opened(file);
      try {
        return Promise.resolve(forumIdsIn(db));
      } finally {
        db.close();
      }
    },
    isAsRead: () => Promise.resolve(true),
    close: () => Promise.resolve(),
  };
}

/**
 * Every record and decision of the database as it is at this moment, one at a time and forum by forum, also while the
 * program runs. Throws StoreUnavailableError when there is no such database.
 */
export function* readWholeSqlite(file: string): Generator<StoredDocument> {
  const db = opened(file);
  try {
    // What others save meanwhile is not seen until it ends.
    db.exec('BEGIN');
    const hasEarlier = db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'earlier_events'`).get() !== undefined;
    const earlier = hasEarlier ? db.prepare(EARLIER) : null;
    const [records, decisions] = [db.prepare(RECORDS), db.prepare(DECISIONS)];
    for (const forum of forumIdsIn(db)) {
      for (const rows of [records, decisions]) {
        for (const found of rows.iterate(forum)) {
          const { body, ...ref } = row.parse(found);
          const stretches = z.array(stretch).parse(earlier?.all(ref) ?? []);
          yield { ref, json: jsonIn(body), earlier: new Map(stretches.map((one) => [one.hash, jsonIn(one.body)])) };
        }
      }
    }
  } finally {
    db.close();
  }
}

/** Throws StoreUnavailableError when there is no such database, or it is not the program's. */
function opened(file: string): InstanceType<typeof SqliteDatabase> {
  if (!existsSync(file)) throw new StoreUnavailableError(`There is no database file ${file}.`);
  const guard = faultGuard(file);
  const db = guard.now(() => new SqliteDatabase(file, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS }));
  try {
    guard.now(() => {
      refuseForeignFile(db, file);
    });
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function forumIdsIn(db: InstanceType<typeof SqliteDatabase>): readonly string[] {
  return z.array(z.string()).parse(db.prepare(FORUMS).pluck().all());
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
