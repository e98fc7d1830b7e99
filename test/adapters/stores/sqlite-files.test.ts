import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteDatabase } from '../../../src/adapters/sqlite/driver';
import { backUpSqlite } from '../../../src/adapters/sqlite/back-up-sqlite';
import { faultGuard } from '../../../src/adapters/sqlite/sqlite-faults';
import { NEWEST } from '../../../src/adapters/sqlite/sqlite-decisions';
import { lacksItsLog } from '../../../src/adapters/sqlite/sqlite-journal';
import { CONCERNING, DUE, DUE_DAYS, LIST } from '../../../src/adapters/sqlite/sqlite-records';
import { isOnNetworkShare } from '../../../src/adapters/sqlite/unfit-folder';
import { openSqliteStores } from '../../../src/adapters/sqlite/open-sqlite-stores';
import { EVERYTHING } from '../../../src/domain/decision/search';
import { CorruptDocumentError, NewerDocumentError, StoreUnavailableError } from '../../../src/ports/store-errors';
import type { Stores } from '../../../src/ports/stores';
import { aDecision, aRecord } from '../../support/store-samples';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'enighet-'));
  file = join(folder, 'enighet.db');
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

it('a file that another process may just be switching to a log is looked at again before it is taken for a copy', () => {
  const header = Buffer.alloc(20);
  header.write('SQLite format 3', 'latin1');
  writeFileSync(file, header.fill(2, 18));
  let pauses = 0;
  expect(lacksItsLog(file, () => (pauses += 1))).toBe(true);
  expect(pauses).toBe(9);
  expect(lacksItsLog(file, () => writeFileSync(`${file}-wal`, ''))).toBe(false);
});

function expectRefusal(open: () => Stores, message: string): void {
  let refusal: unknown;
  try {
    void open().close();
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(StoreUnavailableError);
  expect(String(refusal)).toContain(message);
}

/** The superuser may write anywhere, so a test that runs as the superuser steps down while it opens the file. */
function asOrdinaryUser<T>(work: () => T): T {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.('nobody');
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}

async function made(): Promise<void> {
  const stores = openSqliteStores({ file });
  await stores.records.save(aRecord(), null);
  await stores.decisions.record(aDecision());
  await stores.close();
}

function alter(sql: string): void {
  const db = new SqliteDatabase(file);
  db.exec(sql);
  db.close();
}

describe('opening', () => {
  it('creates the file and the folders above it', async () => {
    const deep = join(folder, 'a', 'b', 'enighet.db');

    await openSqliteStores({ file: deep }).close();

    expect(existsSync(deep)).toBe(true);
  });

  it('keeps a write-ahead log, so that readers and a writer do not wait for each other', async () => {
    const stores = openSqliteStores({ file });
    const db = new SqliteDatabase(file, { readonly: true });
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    db.close();
    await stores.close();
  });

  it('refuses a file that a newer program made, and leaves it alone', async () => {
    await made();
    alter('PRAGMA user_version = 3');

    expectRefusal(() => openSqliteStores({ file }), 'Upgrade the program');
  });

  it('indexes the decisions of a file from before there was a search, but for those that cannot be read', async () => {
    await made();
    const whole = openSqliteStores({ file });
    await whole.decisions.record(aDecision());
    await whole.decisions.record(aDecision({ id: 'damaged', sequence: 2 }));
    await whole.close();
    for (const table of ['decision_words', 'decision_parts', 'searched_decisions']) alter(`DROP TABLE ${table}`);
    alter(`UPDATE decisions SET body = '{' WHERE id = 'damaged'`);
    alter('PRAGMA user_version = 1');

    for (let times = 1; times <= 2; times += 1) {
      const stores = openSqliteStores({ file });
      expect(stores.isNew).toBe(false);
      const search = { ...EVERYTHING, words: ['guideline'] };
      const asked = { search, findable: { forums: ['forum-1'], alsoOpen: true }, skip: 0, limit: 10 };
      expect(await stores.decisions.search(asked)).toEqual({ records: [aDecision()], unreadable: [] });
      await stores.close();
    }
  });

  it('refuses the database of another program, and leaves it alone', () => {
    alter('CREATE TABLE theirs (x)');
    const before = readFileSync(file);

    expectRefusal(() => openSqliteStores({ file }), 'belongs to another program');

    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('refuses a file that is not a database, and leaves it alone', () => {
    writeFileSync(file, 'minutes of the meeting\n'.repeat(100));

    expectRefusal(() => openSqliteStores({ file }), 'is not a database');

    expect(readFileSync(file, 'utf8')).toBe('minutes of the meeting\n'.repeat(100));
  });

  it('refuses a folder in the place of the file', () => {
    mkdirSync(file);

    expectRefusal(() => openSqliteStores({ file }), 'cannot be written');
  });

  it('refuses a path that goes through a file', () => {
    writeFileSync(file, '');

    expectRefusal(() => openSqliteStores({ file: join(file, 'enighet.db') }), 'part of its path is a file');
    expectRefusal(() => openSqliteStores({ file: join(file, 'deeper', 'enighet.db') }), 'part of its path is a file');
  });

  it('refuses a file that it may not write', async () => {
    await made();
    chmodSync(file, 0o444);
    chmodSync(folder, 0o777);

    expectRefusal(() => asOrdinaryUser(() => openSqliteStores({ file })), 'cannot be written');
  });

  it('refuses a folder that it may not write, with or without a file in it', async () => {
    chmodSync(folder, 0o555);
    expectRefusal(() => asOrdinaryUser(() => openSqliteStores({ file })), 'cannot be written');
    expectRefusal(
      () => asOrdinaryUser(() => openSqliteStores({ file: join(folder, 'new', 'x.db') })),
      'cannot be written',
    );
    chmodSync(folder, 0o755);
    await made();
    chmodSync(file, 0o666);
    chmodSync(folder, 0o555);

    expectRefusal(() => asOrdinaryUser(() => openSqliteStores({ file })), 'cannot be written');
  });
});

describe('a file that is copied or changed by hand', () => {
  it('is not taken for a new one when its main part alone was copied while it was in use', async () => {
    const stores = openSqliteStores({ file });
    await stores.records.save(aRecord(), null);
    const copied = join(folder, 'copy.db');
    copyFileSync(file, copied);
    await stores.close();

    expectRefusal(() => openSqliteStores({ file: copied }), 'copied while a program used it');
    expectRefusal(() => openSqliteStores({ file: copied }), 'npm run backup');
  });

  it('is taken up again with its log after a kill, whole', async () => {
    const stores = openSqliteStores({ file });
    await stores.records.save(aRecord(), null);
    const killed = join(folder, 'killed.db');
    copyFileSync(file, killed);
    copyFileSync(`${file}-wal`, `${killed}-wal`);
    await stores.close();

    const again = openSqliteStores({ file: killed });
    expect(again.isNew).toBe(false);
    await expect(again.records.read(aRecord())).resolves.toMatchObject({ record: aRecord() });
    await again.close();
  });

  it('counts on no log once the last program has closed it, so that a copy of the closed file is whole', async () => {
    await made();
    const copied = join(folder, 'copy.db');
    copyFileSync(file, copied);

    const stores = openSqliteStores({ file: copied });
    await expect(stores.records.read(aRecord())).resolves.toMatchObject({ record: aRecord() });
    await stores.close();
  });

  it('closed by an earlier program, with a log counted on and none left behind, is opened as before', async () => {
    await made();
    alter('DROP TABLE merges_log; PRAGMA journal_mode = WAL');

    const stores = openSqliteStores({ file });
    await expect(stores.records.read(aRecord())).resolves.toMatchObject({ record: aRecord() });
    await stores.close();
  });

  it('gets what stands in its log soon after the last write, so that little is missing from a careless copy', async () => {
    const stores = openSqliteStores({ file, quietMs: 1 });
    await stores.records.save(aRecord(), null);
    while (statSync(`${file}-wal`).size > 0) await new Promise((resolve) => setImmediate(resolve));
    await stores.close();
  });

  it.each([
    ['deleted', () => rmSync(file)],
    ['moved', () => renameSync(file, `${file}.moved`)],
    [
      'replaced',
      () => {
        copyFileSync(file, `${file}.other`);
        renameSync(`${file}.other`, file);
      },
    ],
  ])('and is %s while the program runs takes no more answers, and the program is not ready', async (_, change) => {
    const stores = openSqliteStores({ file });
    await stores.records.save(aRecord(), null);
    await stores.check();
    change();

    await expect(stores.records.save(aRecord({ id: 'later' }), null)).rejects.toThrow('moved, deleted or replaced');
    await expect(stores.check()).rejects.toThrow(StoreUnavailableError);
    await expect(stores.series.numberFor({ forumId: 'f', kind: 'PC', year: 2026 }, 'h')).rejects.toThrow('Put it back');
  });

  it('and is damaged is refused at start', async () => {
    await made();
    const pages = readFileSync(file);
    pages.fill(0xff, 4_096 * 2, 4_096 * 4);
    writeFileSync(file, pages);

    expectRefusal(() => openSqliteStores({ file }), 'is damaged');
  });
});

describe('a write that fails', () => {
  const full = () => {
    throw Object.assign(new Error('disk is full'), { code: 'SQLITE_FULL' });
  };

  it('makes the store unready until a write goes through again, tried each time somebody asks', async () => {
    await made();
    const guard = faultGuard(file);
    guard.written(() => undefined);
    expect(() => guard.written(full)).toThrow('Free some space');

    expect(() => guard.check(full)).toThrow('Free some space');
    guard.check(() => undefined);
    guard.check(full);
  });

  it('for damage ends all reading and writing', async () => {
    await made();
    const guard = faultGuard(file);
    const corrupt = () => {
      throw Object.assign(new Error('malformed'), { code: 'SQLITE_CORRUPT_INDEX' });
    };
    await expect(guard.later(corrupt)).rejects.toThrow('restore the file from a backup');

    await expect(guard.later(() => 'read')).rejects.toThrow('is damaged');
    expect(() => guard.written(() => 'written')).toThrow('is damaged');
    expect(() => guard.check(() => undefined)).toThrow('is damaged');
  });
});

describe('a backup', () => {
  it('made while the program writes holds all that was acknowledged before it, and starts', async () => {
    const stores = openSqliteStores({ file });
    await stores.records.save(aRecord(), null);
    await stores.decisions.record(aDecision());
    const to = join(folder, 'backup.db');

    expect(backUpSqlite({ file, to })).toEqual({ records: 1, decisions: 1 });
    await stores.records.save(aRecord({ id: 'later' }), null);
    await stores.close();

    const restored = openSqliteStores({ file: to });
    expect(restored.isNew).toBe(false);
    await expect(restored.records.read(aRecord())).resolves.toMatchObject({ record: aRecord() });
    await expect(restored.records.read(aRecord({ id: 'later' }))).resolves.toBeUndefined();
    await restored.close();
  });

  it('overwrites nothing, and is not made of a file that is not there', async () => {
    await made();
    const to = join(folder, 'backup.db');
    writeFileSync(to, 'older');

    expect(() => backUpSqlite({ file, to })).toThrow('exists already');
    expect(readFileSync(to, 'utf8')).toBe('older');
    expect(() => backUpSqlite({ file: join(folder, 'none.db'), to: `${to}.2` })).toThrow('There is no database file');
    expect(existsSync(join(folder, 'none.db'))).toBe(false);
  });
});

describe('what is stored', () => {
  it.each([
    ['of a newer program', `json_set(body, '$.schema', 4)`, NewerDocumentError, 'Upgrade the program'],
    ['without its events', `json_remove(body, '$.events')`, CorruptDocumentError, 'damaged (events)'],
    ['that is cut short', `substr(body, 1, 40)`, CorruptDocumentError, 'not JSON'],
    ['under the id of another', `json_set(body, '$.id', 'another')`, CorruptDocumentError, 'damaged (id)'],
  ])('is refused by name: a record or decision %s', async (_, body, expected, message) => {
    await made();
    alter(`UPDATE records SET body = ${body}; UPDATE decisions SET body = ${body.replace('events', 'title')}`);
    const stores = openSqliteStores({ file });

    await expect(stores.records.read(aRecord())).rejects.toThrow(expected);
    const { records, unreadable } = await stores.records.list('forum-1', 'resolution', 1);
    expect(records).toEqual([]);
    expect(unreadable.map(({ error }) => error.message)).toEqual([expect.stringContaining(message)]);
    await expect(stores.decisions.read('forum-1', 'record-1')).rejects.toThrow(expected);
    const decisions = await stores.decisions.list('forum-1', 1);
    expect(decisions.records).toEqual([]);
    expect(decisions.unreadable.map(({ error }) => error.constructor)).toEqual([expected]);
    await stores.close();
  });

  it.each([
    ['what is due', DUE, /SCAN|TEMP B-TREE/],
    ['which reminder days are due', DUE_DAYS, /SCAN|TEMP B-TREE/],
    ['what is latest in a forum', LIST, /SCAN|TEMP B-TREE/],
    ['what concerns a person', CONCERNING, /SCAN/],
    ['the newest decisions', NEWEST, /SCAN|TEMP B-TREE/],
  ])('is found through an index, at a cost that follows what is found: %s', async (_, sql, costly) => {
    await made();
    const db = new SqliteDatabase(file, { readonly: true });
    const parameters = { now: '', limit: 1, forumId: '', kind: '', person: '' };
    const plan = JSON.stringify(db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(parameters));
    db.close();

    expect(plan).toContain('SEARCH');
    expect(plan).not.toMatch(costly);
  });
});

describe('a folder that is no place for the file', () => {
  it.each(['OneDrive - Regionen', 'Dropbox', 'Google Drive'])('is told by its name: %s', async (name) => {
    const stores = openSqliteStores({ file: join(folder, name, 'data', 'enighet.db') });
    await stores.close();
    expect(stores.unfitness).toBe('synchronisedFolder');
  });

  it('is told by its disk', () => {
    expect([0x6969, 0xff534d42, 0xfe534d42].every(isOnNetworkShare)).toBe(true);
  });

  it('is not one on a disk of the machine', async () => {
    const stores = openSqliteStores({ file });
    await stores.close();
    expect(stores.unfitness).toBeNull();
  });
});
