import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openSqliteStores } from '../../src/adapters/sqlite/open-sqlite-stores';
import type { Stores } from '../../src/ports/stores';
import { aDecision, aRecord } from '../support/store-samples';

/** When the matters that are due became so, and when all others will. */
const DUE_AT = '2026-06-01T08:00:00.000Z';
const LATER = '2026-09-01T08:00:00.000Z';

export const FORUM = 'forum-1';

export interface Crowd {
  readonly count: number;
  readonly dueMatters: number;
}

/** A store with so many matters, half of them ended and a few due, and as many decisions, all of one forum. */
export async function openCrowdedStore(folder: string, { count, dueMatters }: Crowd): Promise<Stores> {
  const file = join(folder, `crowd-${count}.sqlite`);
  const first = openSqliteStores({ file });
  await first.records.save(aRecord({ id: 'matter-0', forumId: FORUM, wakeAt: null }), null);
  await first.decisions.record(aDecision({ id: 'decision-0', forumId: FORUM, sequence: 0 }));
  await first.close();
  multiply(file, count, dueMatters);
  return openSqliteStores({ file });
}

/** In SQL, because one durable commit each would take minutes. */
function multiply(file: string, count: number, dueMatters: number): void {
  const db = new Database(file);
  const numbers = 'WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < @last)';
  db.prepare(
    `${numbers} INSERT INTO records (forum_id, kind, id, version, wake_at, updated_at, body)
     SELECT forum_id, kind, 'matter-' || n, 1,
       CASE WHEN n <= @dueMatters THEN @dueAt WHEN n % 2 = 0 THEN NULL ELSE @later END,
       updated_at, json_set(body, '$.id', 'matter-' || n)
     FROM records, numbers WHERE records.id = 'matter-0'`,
  ).run({ last: count - 1, dueMatters, dueAt: DUE_AT, later: LATER });
  db.prepare(
    `${numbers} INSERT INTO decisions (forum_id, id, decided_at, sequence, body)
     SELECT forum_id, 'decision-' || n, decided_at, n,
       json_set(body, '$.id', 'decision-' || n, '$.sequence', n)
     FROM decisions, numbers WHERE decisions.id = 'decision-0'`,
  ).run({ last: count - 1 });
  db.close();
}
