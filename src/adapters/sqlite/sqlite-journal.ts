import type { Database } from 'better-sqlite3';
import { StoreUnavailableError } from '../../ports/store-errors';
import { codeOf } from './sqlite-faults';

/** Of those who switch at the same moment one gets through each time. */
const MOST_ATTEMPTS = 20;

/** Commits that outlast a crash, and readers and a writer that do not wait for each other. */
export function keepCommitsSafe(db: Database, file: string): void {
  if (journalModeAfterSwitching(db) !== 'wal') {
    throw new StoreUnavailableError(
      `The place of the database file ${file} does not allow several programs to share it. Move it to a local disk.`,
    );
  }
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
}

/**
 * While another process switches, or writes to a file that has not been switched yet, SQLite turns this one away at
 * once, however long it would wait for anything else.
 */
function journalModeAfterSwitching(db: Database): unknown {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return db.pragma('journal_mode = WAL', { simple: true });
    } catch (error) {
      if (codeOf(error) !== 'SQLITE_BUSY' || attempt === MOST_ATTEMPTS) throw error;
    }
    // Waits until whoever is at it is done.
    db.exec('BEGIN IMMEDIATE; COMMIT');
  }
}
