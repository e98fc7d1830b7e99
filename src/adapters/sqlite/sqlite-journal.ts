import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { StoreUnavailableError } from '../../ports/store-errors';
import { codeOf } from './sqlite-faults';

/** Of the processes that switch at the same moment one succeeds each time, so this many can switch at once. */
const MOST_ATTEMPTS = 20;

/** Makes commits outlast a crash, and lets readers and a writer work without waiting for each other. */
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
 * Switches the journal mode. While another process switches, or writes to a file that has not been switched, SQLite
 * refuses at once, though it waits for anything else.
 */
function journalModeAfterSwitching(db: Database): unknown {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return db.pragma('journal_mode = WAL', { simple: true });
    } catch (error) {
      if (codeOf(error) !== 'SQLITE_BUSY' || attempt === MOST_ATTEMPTS) throw error;
    }
    // Waits until the other process is done.
    db.exec('BEGIN IMMEDIATE; COMMIT');
  }
}

/**
 * Writes the log into the main file and empties the log, unless another process is using it; then the next checkpoint
 * does.
 */
export function checkpoint(db: Database): void {
  try {
    db.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // The log still holds everything, and the next write that fails is told of.
  }
}

/**
 * Puts the log into the main file, and does without a log from then on. A file that counts on a log and comes without
 * it is then known to be a copy. While another process uses the file nothing is done: the last to close it merges the
 * log.
 */
export function mergeLog(db: Database): void {
  try {
    db.pragma('journal_mode = DELETE');
  } catch (error) {
    if (!codeOf(error).startsWith('SQLITE_BUSY')) throw error;
  }
}

/** How many times, and how long apart, a file is looked at that another process may just be switching to a log. */
const MOST_LOOKS = 10;
const BETWEEN_LOOKS_MS = 20;

/**
 * Whether the file counts on a log and has none beside it. No program of this process may have opened the file yet.
 * `pause` is how long it is before the file is looked at again.
 */
export function lacksItsLog(file: string, pause: () => void = aMoment): boolean {
  for (let look = 1; countsOnLog(file) && !existsSync(`${file}-wal`); look += 1) {
    if (look === MOST_LOOKS) return true;
    pause();
  }
  return false;
}

function aMoment(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BETWEEN_LOOKS_MS);
}

/**
 * Reads the two bytes of the file's header that say how to write and to read the file. 2 means with a write-ahead log.
 */
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
