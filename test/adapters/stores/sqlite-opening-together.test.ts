import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteDatabase } from '../../../src/adapters/sqlite/driver';
import { openSqliteStores } from '../../../src/adapters/sqlite/open-sqlite-stores';
import { keepCommitsSafe } from '../../../src/adapters/sqlite/sqlite-journal';
import { refuseForeignFile } from '../../../src/adapters/sqlite/sqlite-schema';

/** Two processes that are started at the same time over a file that is not there yet. */

let folder: string;
let file: string;
let db: InstanceType<typeof SqliteDatabase>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'enighet-'));
  file = join(folder, 'enighet.db');
  db = new SqliteDatabase(file);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

it.each(['prepare', 'pragma'] as const)(
  'a file that the other one makes while this one looks at it is taken for what it is (after the first %s)',
  (look) => {
    const once: (() => unknown)[] = [() => void openSqliteStores({ file }).close()];
    const makes = () => once.pop()?.();
    const prepare = db.prepare.bind(db);
    const pragma = db.pragma.bind(db);
    if (look === 'pragma') {
      db.pragma = (source, options) => {
        const seen: unknown = pragma(source, options);
        makes();
        return seen;
      };
    } else {
      jest.spyOn(db, 'prepare').mockImplementation((source: string) => {
        const statement = prepare(source);
        jest.spyOn(statement, 'get').mockImplementation(() => {
          const seen: unknown = prepare(source).get();
          makes();
          return seen;
        });
        return statement;
      });
    }

    expect(() => refuseForeignFile(db, file)).not.toThrow();
    expect(once).toEqual([]);
  },
);

it('one that SQLite turns away at once, because the other one is at it, tries again', () => {
  const other = new SqliteDatabase(file);
  other.exec('BEGIN IMMEDIATE');
  const pragma = db.pragma.bind(db);
  let turnedAway = 0;
  db.pragma = (source, options) => {
    try {
      return pragma(source, options);
    } catch (error) {
      turnedAway += 1;
      if (other.inTransaction) other.exec('COMMIT');
      throw error;
    }
  };

  keepCommitsSafe(db, file);

  expect(turnedAway).toBe(1);
  expect(pragma('journal_mode', { simple: true })).toBe('wal');
  other.close();
});
