import { join } from 'node:path';
import { SqliteDatabase } from '../../src/adapters/sqlite/driver';
import { openSqliteStores } from '../../src/adapters/sqlite/open-sqlite-stores';
import type { Stores } from '../../src/ports/stores';
import { aDecision, aRecord } from '../support/store-samples';

/** When what is due became so, and when all else that waits will. */
const DUE_AT = '2026-06-01T08:00:00.000Z';
const LATER = '2026-09-01T08:00:00.000Z';
const REMINDER_DAY = '2026-09-01';

export const FORUM = 'forum-1';

export interface Crowd {
  readonly count: number;
  readonly dueMatters: number;
  readonly dueReminderDays: number;
}

/**
 * A store with so many matters, half of them ended and a few due, and as many decisions, all of one forum; and with as
 * many people who wait to be reminded, a few of them now.
 */
export async function openCrowdedStore(folder: string, crowd: Crowd): Promise<Stores> {
  const file = join(folder, `crowd-${crowd.count}.sqlite`);
  const first = openSqliteStores({ file });
  await first.records.save(aRecord({ id: 'matter-0', forumId: FORUM, wakeAt: null }), null);
  await first.records.save(
    aRecord({ kind: 'reminderDay', id: REMINDER_DAY, forumId: 'person-0', wakeAt: LATER, posts: [] }),
    null,
  );
  await first.decisions.record(aDecision({ id: 'decision-0', forumId: FORUM, sequence: 0 }));
  await first.close();
  multiply(file, crowd);
  return openSqliteStores({ file });
}

/** In SQL, because one durable commit each would take minutes. */
function multiply(file: string, { count, dueMatters, dueReminderDays }: Crowd): void {
  const db = new SqliteDatabase(file);
  const numbers = 'WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < @last)';
  db.prepare(
    `${numbers} INSERT INTO records (forum_id, kind, id, version, wake_at, updated_at, body)
     SELECT forum_id, kind, 'matter-' || n, 1,
       CASE WHEN n <= @dueMatters THEN @dueAt WHEN n % 2 = 0 THEN NULL ELSE @later END,
       updated_at, json_set(body, '$.id', 'matter-' || n)
     FROM records, numbers WHERE records.id = 'matter-0'`,
  ).run({ last: count - 1, dueMatters, dueAt: DUE_AT, later: LATER });
  db.prepare(
    `${numbers} INSERT INTO records (forum_id, kind, id, version, wake_at, updated_at, body)
     SELECT 'person-' || n, kind, id, 1, CASE WHEN n <= @dueReminderDays THEN @dueAt ELSE @later END,
       updated_at, json_set(body, '$.forumId', 'person-' || n)
     FROM records, numbers WHERE records.forum_id = 'person-0'`,
  ).run({ last: count - 1, dueReminderDays, dueAt: DUE_AT, later: LATER });
  db.prepare(
    `${numbers} INSERT INTO decisions (forum_id, id, decided_at, sequence, body)
     SELECT forum_id, 'decision-' || n, decided_at, n,
       json_set(body, '$.id', 'decision-' || n, '$.sequence', n)
     FROM decisions, numbers WHERE decisions.id = 'decision-0'`,
  ).run({ last: count - 1 });
  db.close();
}
