import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { openCosmosStores } from '../../../src/adapters/cosmos/open-cosmos-stores';
import { openWholeCosmos } from '../../../src/adapters/cosmos/whole-cosmos';
import { readArchive, writeArchive } from '../../../src/adapters/files/archive-package';
import { readWholeSqlite, wholeSqlite } from '../../../src/adapters/sqlite/read-whole-sqlite';
import { verify } from '../../../src/application/verifying/verify';
import { COSMOS_DATABASE } from '../../../src/config';
import { readDecision, readRecord } from '../../../src/ports/document-schemas';
import type { RecordRef, StoredEvent } from '../../../src/ports/record-store';
import type { Stores } from '../../../src/ports/stores';
import type { WholeStore } from '../../../src/ports/whole-store';
import { built } from '../../support/built';
import { PATIENT_TIMES, startCosmosServer, type CosmosServer } from '../../support/cosmos-server';

/** What is verified, archived and taken out of a file is of Cosmos too, by the settings of the program. */

const STORE = 'test/fixtures/stores/forum-2026-11.sqlite';
const AT = '2026-12-01T08:00:00.000Z';
const calendar = createSwedishCalendar();
const folder = mkdtempSync(join(tmpdir(), 'enighet-cosmos-archive-'));

let server: CosmosServer;
let stores: Stores;
let whole: WholeStore;
let movedFrom: RecordRef;
beforeAll(async () => {
  server = await startCosmosServer();
  const place = { endpoint: server.endpoint, key: server.key, database: COSMOS_DATABASE, times: PATIENT_TIMES };
  stores = await openCosmosStores({ ...place, createIfMissing: true });
  for (const { ref, json } of readWholeSqlite(STORE)) {
    if (ref.kind === 'decision') await stores.decisions.record(readDecision(json, ref.forumId, ref.id));
    else await keep(readRecord(json, ref));
  }
  whole = await openWholeCosmos({ ...place, createIfMissing: false });
});
afterAll(async () => {
  await whole.close();
  await stores.close();
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** The first matter with most of its events in a document of their own. */
async function keep(record: ReturnType<typeof readRecord>): Promise<void> {
  const { kind, forumId, id, events } = record;
  const moved: readonly StoredEvent[] = kind === 'resolution' && events.length > 3 ? events.slice(0, -1) : [];
  const hash = moved.at(-1)?.hash;
  if (hash === undefined) {
    await stores.records.save(record, null);
    return;
  }
  movedFrom = { kind, forumId, id };
  const part = { count: moved.length, hash };
  await stores.records.keepEarlier(movedFrom, part, moved);
  await stores.records.save({ ...record, earlier: [part], events: events.slice(-1) }, null);
}

const ofArchive = async (path: string) => {
  const { documents, findings } = readArchive(path);
  return { ...(await verify(documents, calendar)), files: findings() };
};

it('is read from one end to the other, with the events that lie apart, and is as it was written', async () => {
  const expected = { records: 28, events: 99, decisions: 2, findings: [] };
  expect(await verify(whole.documents(), calendar)).toEqual(expected);
  expect(await whole.forumIds()).toEqual(await wholeSqlite(STORE).forumIds());
  const archive = join(folder, 'archive.zip');
  expect(await writeArchive(archive, whole, { calendar, at: AT })).toEqual({ decisions: 2 });
  expect(await ofArchive(archive)).toEqual({ ...expected, files: [] });
});

it('is no archive when somebody saves while it is read', async () => {
  const archive = join(folder, 'between.zip');
  async function* disturbed() {
    for await (const document of whole.documents()) {
      yield document;
      if (document.ref.id !== movedFrom.id || document.ref.kind === 'decision') continue;
      const found = await stores.records.read(movedFrom);
      if (found !== undefined) await stores.records.save({ ...found.record, updatedAt: AT }, found.token);
    }
  }
  const store = { documents: disturbed, isAsRead: () => whole.isAsRead() };
  expect(await writeArchive(archive, store, { calendar, at: AT })).toBeNull();
  expect(existsSync(archive)).toBe(false);
  expect(await writeArchive(archive, whole, { calendar, at: AT })).toEqual({ decisions: 2 });
});

it('is what the commands read by the settings of the program', () => {
  const { endpoint: COSMOS_ENDPOINT, key: COSMOS_KEY } = server;
  const run = (command: string, ...words: readonly string[]) =>
    spawnSync(process.execPath, [built(`src/${command}.ts`), ...words], {
      encoding: 'utf8',
      env: { ...process.env, ENIGHET_STORE: 'cosmos', COSMOS_ENDPOINT, COSMOS_KEY },
    });
  expect(run('verify')).toMatchObject({ status: 0, stderr: '' });
  expect(run('take-out', 'LGS PC 2026:1', join(folder, 'one.pdf'))).toMatchObject({ status: 0, stderr: '' });
});
