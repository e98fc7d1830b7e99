import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { NEWEST } from '../../../src/adapters/sqlite/sqlite-decisions';
import { CONCERNING, DUE, LIST } from '../../../src/adapters/sqlite/sqlite-records';
import { openSqliteStores } from '../../../src/adapters/sqlite/open-sqlite-stores';
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
  const db = new Database(file);
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
    await made();
    const db = new Database(file, { readonly: true });
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    db.close();
  });

  it('refuses a file that a newer program made, and leaves it alone', async () => {
    await made();
    alter('PRAGMA user_version = 2');

    expectRefusal(() => openSqliteStores({ file }), 'Upgrade the program');
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

describe('what is stored', () => {
  it.each([
    ['of a newer program', `json_set(body, '$.schema', 2)`, NewerDocumentError, 'Upgrade the program'],
    ['without its events', `json_remove(body, '$.events')`, CorruptDocumentError, 'damaged (events)'],
    ['that is cut short', `substr(body, 1, 40)`, CorruptDocumentError, 'not JSON'],
    ['under the id of another', `json_set(body, '$.id', 'another')`, CorruptDocumentError, 'damaged (id)'],
  ])('is refused by name: a record or decision %s', async (_, body, expected, message) => {
    await made();
    alter(`UPDATE records SET body = ${body}; UPDATE decisions SET body = ${body.replace('events', 'title')}`);
    const stores = openSqliteStores({ file });

    await expect(stores.records.read(aRecord())).rejects.toThrow(expected);
    await expect(stores.records.list('forum-1', 'resolution', 1)).rejects.toThrow(message);
    await expect(stores.decisions.read('forum-1', 'record-1')).rejects.toThrow(expected);
    await expect(stores.decisions.list('forum-1', 1)).rejects.toThrow(expected);
    await stores.close();
  });

  it.each([
    ['what is due', DUE, /SCAN|TEMP B-TREE/],
    ['what is latest in a forum', LIST, /SCAN|TEMP B-TREE/],
    ['what concerns a person', CONCERNING, /SCAN/],
    ['the newest decisions', NEWEST, /SCAN|TEMP B-TREE/],
  ])('is found through an index, at a cost that follows what is found: %s', async (_, sql, costly) => {
    await made();
    const db = new Database(file, { readonly: true });
    const parameters = { now: '', limit: 1, forumId: '', kind: '', person: '' };
    const plan = JSON.stringify(db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(parameters));
    db.close();

    expect(plan).toContain('SEARCH');
    expect(plan).not.toMatch(costly);
  });
});
