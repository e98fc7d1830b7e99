import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { SqliteDatabase } from './driver';
import type { Stores } from '../../ports/stores';
import { createGroupCommit } from './group-commit';
import { renewIndex } from './sqlite-decision-index';
import { createSqliteDecisions } from './sqlite-decisions';
import { faultGuard } from './sqlite-faults';
import { checkpoint, keepCommitsSafe, lacksItsLog, mergeLog } from './sqlite-journal';
import { createSqliteRecords } from './sqlite-records';
import { prepareSchema, refuseDamage, refuseForeignFile, refuseWithoutItsLog, writeNothingNew } from './sqlite-schema';
import { createSqliteSeries } from './sqlite-series';
import { unfitnessOf, type Unfitness } from './unfit-folder';

/** How long a statement waits for another process that is writing, before it gives up. */
const BUSY_TIMEOUT_MS = 2_000;

/** How long after the last write the log is written into the main file. A careless copy takes the main file alone. */
const QUIET_MS = 5_000;

export interface SqliteStores extends Stores {
  /** The file did not exist, or was empty: right at a first start, and at no other. */
  readonly isNew: boolean;
  /** Why the folder is no place for the file; `null` when nothing speaks against it. */
  readonly unfitness: Unfitness | null;
}

/**
 * Stores in one SQLite file, which is created with its folder if it is missing. Several processes of one machine may
 * share the file. Throws StoreUnavailableError when the file cannot be used.
 */
export function openSqliteStores({ file, quietMs = QUIET_MS }: { file: string; quietMs?: number }): SqliteStores {
  const guard = faultGuard(file, () => quiet.refresh());
  const { db, isWithoutItsLog } = guard.now(() => {
    mkdirSync(dirname(file), { recursive: true });
    // Asked first: opening a file that counts on a log makes an empty log.
    const isWithout = lacksItsLog(file);
    return { db: new SqliteDatabase(file, { timeout: BUSY_TIMEOUT_MS }), isWithoutItsLog: isWithout };
  });
  const quiet = setTimeout(() => checkpoint(db), quietMs).unref();
  try {
    const isNew = guard.now(() => {
      refuseForeignFile(db, file);
      if (isWithoutItsLog) refuseWithoutItsLog(db, file);
      const wasNew = prepareSchema(db, file);
      keepCommitsSafe(db, file);
      refuseDamage(db, file);
      renewIndex(db);
      return wasNew;
    });
    const commits = createGroupCommit(db, guard);
    return {
      isNew,
      unfitness: guard.now(() => unfitnessOf(dirname(file))),
      records: createSqliteRecords(db, guard, commits),
      decisions: createSqliteDecisions(db, guard, commits),
      series: createSqliteSeries(db, commits),
      check: () => guard.later(() => guard.check(() => writeNothingNew(db))),
      close() {
        clearTimeout(quiet);
        return guard.later(() => {
          commits.flush();
          if (db.open) mergeLog(db);
          db.close();
        });
      },
    };
  } catch (error) {
    clearTimeout(quiet);
    db.close();
    throw error;
  }
}
