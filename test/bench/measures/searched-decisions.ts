import { join } from 'node:path';
import { SqliteDatabase } from '../../../src/adapters/sqlite/driver';
import { openSqliteStores } from '../../../src/adapters/sqlite/open-sqlite-stores';
import { readSearch } from '../../../src/domain/decision/reading-search';
import type { Stores } from '../../../src/ports/stores';
import { aDecision } from '../../support/store-samples';
import { FORUM } from '../crowded-store';
import type { Measure } from '../measure';
import { timesAsLong } from '../side-by-side';
import { inTemporaryFolder } from '../temporary-folder';

const FEW = 1_000;
const MANY = 100_000;
/** As many decisions have what is sought in both stores: the word itself in some, a compound of it in the others. */
const HITS = 10;
const SOUGHT = 'undersökning';

/** What a search in a full register costs against one in a small one, with the same number of hits. */
export function searchedDecisions(): Promise<readonly Measure[]> {
  return inTemporaryFolder(async (folder) => {
    const few = await storeOf(folder, FEW);
    const many = await storeOf(folder, MANY);
    const ratio = await timesAsLong(searching(many), searching(few));
    await few.close();
    await many.close();
    return [
      {
        name: 'a search among decisions',
        ...ratio,
        unit: 'x',
        budget: { atMost: 2 },
        detail: `${MANY} against ${FEW} in SQLite, ${HITS} hits, parts of compounds too`,
      },
    ];
  });
}

function searching({ decisions }: Stores): () => Promise<void> {
  const asked = { search: readSearch(SOUGHT), findable: { forums: [FORUM], alsoOpen: true }, skip: 0, limit: HITS + 1 };
  return async () => {
    const { records } = await decisions.search(asked);
    if (records.length !== HITS) throw new Error(`${records.length} decisions were found`);
  };
}

/** Filled in SQL, and indexed as the program indexes a file from before there was an index. */
async function storeOf(folder: string, count: number): Promise<Stores> {
  const file = join(folder, `searched-${count}.sqlite`);
  const first = openSqliteStores({ file });
  await first.decisions.record(aDecision({ id: 'decision-0', forumId: FORUM, sequence: 0 }));
  await first.close();
  const db = new SqliteDatabase(file);
  db.prepare(
    `WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < @last)
     INSERT INTO decisions (forum_id, id, decided_at, sequence, body)
     SELECT forum_id, 'decision-' || n, decided_at, n,
       json_set(body, '$.id', 'decision-' || n, '$.sequence', n,
         '$.title', CASE WHEN n > @hits THEN 'Bemanning ' || n WHEN n % 2 = 0 THEN @sought ELSE 'läkar' || @sought || 'ar' END)
     FROM decisions, numbers WHERE decisions.id = 'decision-0'`,
  ).run({ last: count - 1, hits: HITS, sought: SOUGHT });
  db.exec('DROP TABLE decision_words; DROP TABLE decision_parts; DROP TABLE searched_decisions');
  db.pragma('user_version = 1');
  db.close();
  return openSqliteStores({ file });
}
