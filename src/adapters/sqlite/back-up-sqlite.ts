import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { SqliteDatabase } from './driver';
import { z } from 'zod/v4';
import { StoreUnavailableError } from '../../ports/store-errors';
import { faultGuard } from './sqlite-faults';
import { refuseDamage, refuseForeignFile } from './sqlite-schema';

const BUSY_TIMEOUT_MS = 10_000;
const total = z.object({ records: z.number(), decisions: z.number() });

/** How much the copy holds. */
export type BackedUp = z.infer<typeof total>;

/**
 * Copies the database as it is at this moment into one file of its own, also while the program runs, and checks the
 * copy. Throws StoreUnavailableError when there is no database, when the copy exists already, or when it is not whole.
 */
export function backUpSqlite({ file, to }: { file: string; to: string }): BackedUp {
  if (!existsSync(file)) {
    throw new StoreUnavailableError(
      `There is no database file ${file}: set ENIGHET_DATA_DIR to the folder that has it.`,
    );
  }
  if (existsSync(to)) throw new StoreUnavailableError(`The file ${to} exists already. Give the name of a new file.`);
  const part = `${to}.part`;
  rmSync(part, { force: true });
  try {
    copy(file, part);
    const counted = checked(part);
    renameSync(part, to);
    return counted;
  } finally {
    rmSync(part, { force: true });
  }
}

function copy(file: string, to: string): void {
  const guard = faultGuard(file);
  const db = guard.now(() => new SqliteDatabase(file, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS }));
  try {
    guard.now(() => {
      refuseForeignFile(db, file);
      db.prepare('VACUUM INTO ?').run(to);
    });
  } finally {
    db.close();
  }
  // SQLite leaves it to the operating system when such a copy reaches the disk.
  const descriptor = openSync(to, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

function checked(copied: string): BackedUp {
  const db = new SqliteDatabase(copied, { readonly: true });
  try {
    refuseDamage(db, copied);
    return total.parse(
      db.prepare('SELECT (SELECT count(*) FROM records) records, (SELECT count(*) FROM decisions) decisions').get(),
    );
  } finally {
    db.close();
  }
}
