import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteDatabase } from '../../../src/adapters/sqlite/driver';
import { createGroupCommit } from '../../../src/adapters/sqlite/group-commit';
import { openSqliteStores } from '../../../src/adapters/sqlite/open-sqlite-stores';
import { faultGuard } from '../../../src/adapters/sqlite/sqlite-faults';
import { ConflictError } from '../../../src/ports/record-store';
import { StoreUnavailableError } from '../../../src/ports/store-errors';
import { aRecord } from '../../support/store-samples';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'enighet-'));
  file = join(folder, 'enighet.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A file with one table, and how often something was committed to it. */
function stage() {
  const db = new SqliteDatabase(file);
  db.exec('CREATE TABLE kept (name TEXT PRIMARY KEY)');
  let commits = 0;
  const guard = faultGuard(file, () => {
    commits += 1;
  });
  const { written, flush } = createGroupCommit(db, guard);
  const insert = db.prepare('INSERT INTO kept VALUES (?)');
  return {
    db,
    written,
    flush,
    keep: (name: string) => written(() => insert.run(name).changes),
    commits: () => commits,
    kept: () => db.prepare('SELECT name FROM kept ORDER BY name').pluck().all(),
  };
}

it('what is written at the same time is committed once, each answered with its own result', async () => {
  const { db, written, commits } = stage();
  await expect(Promise.all([written(() => 'one'), written(() => 2), written(() => null)])).resolves.toEqual([
    'one',
    2,
    null,
  ]);
  expect(commits()).toBe(1);
  db.close();
});

it('one that is refused undoes its own writes and nobody else’s', async () => {
  const { db, keep, kept, written } = stage();
  const refused = written(() => {
    db.prepare("INSERT INTO kept VALUES ('half')").run();
    throw new ConflictError('somebody else');
  });
  const all = await Promise.allSettled([keep('before'), refused, keep('after')]);
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  await expect(refused).rejects.toThrow(ConflictError);
  expect(kept()).toEqual(['after', 'before']);
  db.close();
});

it('one that the database cannot take costs the others nothing', async () => {
  const { db, keep, kept, written } = stage();
  const full = () => {
    throw Object.assign(new Error('disk is full'), { code: 'SQLITE_FULL' });
  };
  const refused = written(full);
  const all = await Promise.allSettled([keep('before'), refused, keep('after')]);
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  await expect(refused).rejects.toThrow(StoreUnavailableError);
  expect(kept()).toEqual(['after', 'before']);
  db.close();
});

it('nothing is answered before it is committed', async () => {
  const { db, keep } = stage();
  const other = new SqliteDatabase(file);
  const seen = (name: string) => other.prepare('SELECT count(*) FROM kept WHERE name = ?').pluck().get(name);
  const answers = ['one', 'two'].map((name) => keep(name).then(() => seen(name)));
  await expect(Promise.all(answers)).resolves.toEqual([1, 1]);
  other.close();
  db.close();
});

it('what still waits when the store is closed is written', async () => {
  const stores = openSqliteStores({ file });
  const saved = stores.records.save(aRecord(), null);
  await stores.close();
  await saved;
  const reopened = openSqliteStores({ file });
  await expect(reopened.records.read(aRecord())).resolves.toBeDefined();
  await reopened.close();
});
