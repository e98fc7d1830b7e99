import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import type { Stores } from '../../ports/stores';
import { createSqliteDecisions } from './sqlite-decisions';
import { faultGuard } from './sqlite-faults';
import { keepCommitsSafe } from './sqlite-journal';
import { createSqliteRecords } from './sqlite-records';
import { prepareSchema, refuseForeignFile } from './sqlite-schema';
import { createSqliteSeries } from './sqlite-series';

/** How long a statement waits for another process that is writing, before it gives up. */
const BUSY_TIMEOUT_MS = 2_000;

/**
 * Stores in one SQLite file, which is created with its folder if it is missing. Several processes may share the file.
 * Throws StoreUnavailableError when the file cannot be used.
 */
export function openSqliteStores({ file }: { file: string }): Stores {
  const guard = faultGuard(file);
  const db = guard.now(() => {
    mkdirSync(dirname(file), { recursive: true });
    return new Database(file, { timeout: BUSY_TIMEOUT_MS });
  });
  try {
    guard.now(() => {
      refuseForeignFile(db, file);
      keepCommitsSafe(db, file);
      prepareSchema(db, file);
    });
  } catch (error) {
    db.close();
    throw error;
  }
  return {
    records: createSqliteRecords(db, guard),
    decisions: createSqliteDecisions(db, guard),
    series: createSqliteSeries(db, guard),
    close: () => guard.later(() => void db.close()),
  };
}
