import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
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

/** Writes the log into the main file and empties it, unless another process is at it: then the next time. */
export function checkpoint(db: Database): void {
  try {
    db.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // The log holds everything all the same, and the next write that fails is told of.
  }
}

/**
 * Puts the log into the main file and does without one from then on, so that a file which counts on a log and comes
 * without it is known for a copy. Not while another process uses the file: the last to close it does this.
 */
export function mergeLog(db: Database): void {
  try {
    db.pragma('journal_mode = DELETE');
  } catch (error) {
    if (!codeOf(error).startsWith('SQLITE_BUSY')) throw error;
  }
}

/** So often, and so long in between, a file is looked at that another process may just be switching to its log. */
const MOST_LOOKS = 10;
const BETWEEN_LOOKS_MS = 20;

/** Whether the file, which no program of this process has opened yet, counts on a log and has none beside it. */
export function lacksItsLog(file: string): boolean {
  for (let look = 1; countsOnLog(file) && !existsSync(`${file}-wal`); look += 1) {
    if (look === MOST_LOOKS) return true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BETWEEN_LOOKS_MS);
  }
  return false;
}

/** By the two bytes of the file's header that say how to write and to read it: 2 is with a write-ahead log. */
function countsOnLog(file: string): boolean {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return false;
  const header = Buffer.alloc(20);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, header, 0, header.length, 0);
  } finally {
    closeSync(descriptor);
  }
  return header.toString('latin1', 0, 15) === 'SQLite format 3' && header[18] === 2 && header[19] === 2;
}
