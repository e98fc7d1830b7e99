import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { z } from 'zod/v4';
import { copyFileSync } from 'node:fs';
import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { writeArchive } from '../../../src/adapters/files/archive-package';
import { SqliteDatabase } from '../../../src/adapters/sqlite/driver';
import { readWholeSqlite } from '../../../src/adapters/sqlite/read-whole-sqlite';
import type { Measure } from '../measure';
import { inTemporaryFolder } from '../temporary-folder';

setFlagsFromString('--expose-gc');
const collectGarbage = z.custom<() => void>((gc) => typeof gc === 'function').parse(runInNewContext('gc'));

const RECORDED = 'test/fixtures/stores/forum-2026-11.sqlite';
const WARM = 100;
const FEW = 1_000;

const MANY = 10_000;
const IN_A_FORUM = 250;
/** In documents, and no whole number of forums, so that it is now and then in the middle of one. */
const BETWEEN_LOOKS = 330;
const AT = '2026-12-01T08:00:00.000Z';
/** The decisions are of ten years. Those of one are written as texts too, which take most of the time and nothing that stays. */
const FIRST_YEAR = 2017;
const YEARS = 10;
const PERIOD = { from: '2026-01-01', until: '2026-12-31' };

/** What an archive of many matters takes of memory against one of few: it is to be written as it is read. */
export function archivedMatters(): Promise<readonly Measure[]> {
  return inTemporaryFolder(async (folder) => {
    // What the first archive loads stays for the next.
    await mostMemory(folder, WARM);
    const few = await mostMemory(folder, FEW);
    const many = await mostMemory(folder, MANY);
    const counts = `${MANY} matters with their decisions against ${FEW} in SQLite, ${IN_A_FORUM} in a forum`;
    return [
      {
        name: 'memory while an archive is written',
        value: many / few,
        unit: 'x',
        budget: { atMost: 2 },
        detail: `${counts}, one year of ${YEARS} as texts`,
      },
      {
        name: 'of it, what stays of each matter',
        value: Math.round((many - few) / (MANY - FEW)),
        unit: 'bytes',
        budget: { atMost: 5_000 },
        detail: "the ZIP's list of its files, two or three of each",
      },
    ];
  });
}

/** The most that was in use at once, in bytes: what can be thrown away is thrown away before each look. */
async function mostMemory(folder: string, count: number): Promise<number> {
  const file = join(folder, `archived-${count}.sqlite`);
  fill(file, count);
  let most = 0;
  let read = 0;
  function* documents() {
    for (const document of readWholeSqlite(file)) {
      if (read % BETWEEN_LOOKS === 0) most = Math.max(most, inUse());
      read += 1;
      yield document;
    }
  }
  const store = { documents, isAsRead: () => Promise.resolve(true) };
  const archiving = { calendar: createSwedishCalendar(), at: AT, period: PERIOD };
  await writeArchive(join(folder, `${count}.zip`), store, archiving);
  return most;
}

function inUse(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The recorded matter with its decision, time after time, in as many forums as it takes. */
function fill(file: string, count: number): void {
  copyFileSync(RECORDED, file);
  const db = new SqliteDatabase(file);
  const numbers = `WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${count})`;
  const body = (of: string) =>
    `json_set(${of}.body, '$.id', 'matter-' || n, '$.forumId', 'forum-' || (n / ${IN_A_FORUM}))`;
  db.exec(`
    CREATE TEMP TABLE recorded AS SELECT id FROM decisions WHERE json_extract(body, '$.kind') = 'perCapsulam' LIMIT 1;
    ${numbers} INSERT INTO records (forum_id, kind, id, version, wake_at, updated_at, body)
      SELECT 'forum-' || (n / ${IN_A_FORUM}), kind, 'matter-' || n, version, NULL, updated_at, ${body('records')}
      FROM records, numbers WHERE kind = 'resolution' AND id IN (SELECT id FROM recorded);
    ${numbers} INSERT INTO decisions (forum_id, id, decided_at, sequence, body)
      SELECT 'forum-' || (n / ${IN_A_FORUM}), 'matter-' || n, decided_at, n, json_set(${body('decisions')},
          '$.decidedOn', (${FIRST_YEAR} + n % ${YEARS}) || '-06-04', '$.number', 'LGS PC 2026:' || n)
      FROM decisions, numbers WHERE id IN (SELECT id FROM recorded)`);
  db.close();
}
