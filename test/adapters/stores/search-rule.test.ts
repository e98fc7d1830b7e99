import { CosmosClient, type Container } from '@azure/cosmos';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DECISIONS, WORK } from '../../../src/adapters/cosmos/cosmos-containers';
import { openCosmosStores } from '../../../src/adapters/cosmos/open-cosmos-stores';
import { SqliteDatabase } from '../../../src/adapters/sqlite/driver';
import { openSqliteStores } from '../../../src/adapters/sqlite/open-sqlite-stores';
import type { PerCapsulamDecision } from '../../../src/domain/decision/decision';
import { EVERYTHING, SEARCH_RULE, searchedText } from '../../../src/domain/decision/search';
import { writeDecision } from '../../../src/ports/document-schemas';
import type { Stores } from '../../../src/ports/stores';
import { PATIENT_TIMES, startCosmosServer, type CosmosServer } from '../../support/cosmos-server';
import { aDecision } from '../../support/store-samples';
import { startFaultProxy, type FaultProxy } from '../../support/store-fault-proxy';

/**
 * What a decision is found by follows from the rule of the program that runs, also where an older program has indexed it. Until
 * December 2026 the owner of a condition was searched, and may be a person.
 */

const OWNER = 'Testperson Provsson';
const terms = aDecision().terms ?? undefined;

function owned(differences: Partial<PerCapsulamDecision> = {}): PerCapsulamDecision {
  if (terms === undefined) throw new Error('the sample has conditions');
  const duties = [{ condition: 1, owner: OWNER, due: '2026-11-30' }];
  return aDecision({ terms: { ...terms, duties }, ...differences });
}

/** What a program of before would search the decision by. */
function searchedBefore(decision: PerCapsulamDecision): string {
  return `${searchedText(decision)}testperson provsson `;
}

async function found({ decisions }: Stores, word: string, { skip = 0, limit = 10 } = {}): Promise<readonly string[]> {
  const search = { ...EVERYTHING, words: [word] };
  const { records } = await decisions.search({
    search,
    findable: { forums: ['forum-1'], alsoOpen: true },
    skip,
    limit,
  });
  return records.map(({ id }) => id);
}

async function resembling({ decisions }: Stores, word: string): Promise<number> {
  const asked = { search: { ...EVERYTHING, words: [word] }, findable: { forums: ['forum-1'], alsoOpen: true } };
  return (await decisions.resembling({ ...asked, skip: 0, limit: 10 })).records.length;
}

describe('SQLite', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'enighet-'));
    file = join(folder, 'enighet.db');
    // Recorded by the program of before: nothing of this one's can have made it right.
    copyFileSync('test/fixtures/stores/owner-searched.sqlite', file);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function within<T>(work: (db: InstanceType<typeof SqliteDatabase>) => T): T {
    const db = new SqliteDatabase(file);
    try {
      return work(db);
    } finally {
      db.close();
    }
  }

  /** As a program does it that knows of no rule. */
  function recordedBefore(decision: PerCapsulamDecision, searched: string): void {
    const { forumId, id, decidedAt, sequence, kind, year } = decision;
    within((db) => {
      db.prepare('INSERT INTO decisions (forum_id, id, decided_at, sequence, body) VALUES (?, ?, ?, ?, ?)').run(
        ...[forumId, id, decidedAt, sequence, JSON.stringify(writeDecision(decision))],
      );
      const { lastInsertRowid: key } = db
        .prepare(
          `INSERT INTO searched_decisions (forum_id, id, kind, year, sequence, decided_at, is_open, is_reported, awaits_parties, searched)
           VALUES (?, ?, ?, ?, ?, ?, 1, 0, 0, ?)`,
        )
        .run(forumId, id, kind, year, sequence, decidedAt, searched);
      db.prepare('INSERT INTO decision_words (rowid, searched) VALUES (?, ?)').run(key, searched);
      db.prepare('INSERT INTO decision_parts (rowid, searched) VALUES (?, ?)').run(key, searched);
    });
  }

  const indexed = () =>
    within((db) => db.prepare('SELECT id, searched, rule FROM searched_decisions ORDER BY key').all());

  it('a file of before has nobody in its index after the start, and all else', async () => {
    for (let times = 1; times <= 2; times += 1) {
      const stores = openSqliteStores({ file });
      for (const word of ['provsson', 'testp', 'rovss']) expect(await found(stores, word)).toEqual([]);
      expect(await resembling(stores, 'testpersn')).toBe(0);
      expect(await found(stores, 'guideline')).toEqual(['record-1']);
      expect(await found(stores, 'lgs')).toEqual(['record-1', 'record-2']);
      await stores.close();
    }
    expect(JSON.stringify(indexed())).not.toContain('provsson');
    // FTS5 looks through its tables for a row that is left of before.
    within((db) => {
      for (const table of ['decision_words', 'decision_parts']) {
        expect(() => db.exec(`INSERT INTO ${table} (${table}, rank) VALUES ('integrity-check', 1)`)).not.toThrow();
      }
    });
  });

  it('of many decisions all are made anew, and those that were made already are left alone', async () => {
    for (let number = 3; number <= 450; number += 1) {
      const decision = owned({ id: `record-${number}`, sequence: number });
      recordedBefore(decision, searchedBefore(decision));
    }
    await openSqliteStores({ file }).close();
    within((db) => db.exec(`UPDATE searched_decisions SET rule = ${SEARCH_RULE + 1} WHERE id = 'record-7'`));

    await openSqliteStores({ file }).close();

    expect(indexed()).toHaveLength(450);
    expect(JSON.stringify(indexed())).not.toContain('provsson');
    expect(within((db) => db.prepare('SELECT rule, count(*) n FROM searched_decisions GROUP BY rule').all())).toEqual([
      { rule: SEARCH_RULE, n: 449 },
      { rule: SEARCH_RULE + 1, n: 1 },
    ]);
  });

  it('what a program of before records beside this one is found by the rule of this one', async () => {
    const stores = openSqliteStores({ file });
    const decision = owned({ id: 'beside', sequence: 3, title: 'Beside' });
    recordedBefore(decision, searchedBefore(decision));

    expect(await found(stores, 'provsson')).toEqual([]);
    expect(await found(stores, 'beside')).toEqual(['beside']);
    const another = owned({ id: 'another', sequence: 4 });
    recordedBefore(another, searchedBefore(another));
    expect(await resembling(stores, 'testpersn')).toBe(0);
    await stores.close();
  });

  it('a decision that can no longer be read is not found, and stops nothing', async () => {
    within((db) => db.exec(`UPDATE decisions SET body = '{' WHERE id = 'record-2'`));

    const stores = openSqliteStores({ file });

    expect(await found(stores, 'lgs')).toEqual(['record-1']);
    expect(await found(stores, 'provsson')).toEqual([]);
    await stores.close();
  });
});

describe('Cosmos', () => {
  let server: CosmosServer;
  let proxy: FaultProxy;
  let raw: CosmosClient;
  let stores: Stores | undefined;
  let databases = 0;
  beforeAll(async () => {
    server = await startCosmosServer();
    proxy = await startFaultProxy(server.endpoint);
    const { endpoint, key } = server;
    raw = new CosmosClient({ endpoint, key, connectionPolicy: { enableEndpointDiscovery: false } });
  });
  afterEach(async () => {
    proxy.disturb(() => undefined);
    await stores?.close();
    stores = undefined;
  });
  afterAll(async () => {
    raw.dispose();
    await proxy.stop();
    await server.stop();
  });

  async function containerOf(...decisions: readonly object[]): Promise<Container> {
    databases += 1;
    const { database } = await raw.databases.create({ id: `rule-${databases}` });
    await database.containers.create(WORK);
    await database.containers.create(DECISIONS);
    const container = database.container(DECISIONS.id);
    for (const decision of decisions) await container.items.create(decision);
    return container;
  }

  /** As a program does it that knows of no rule. */
  function storedBefore(decision: PerCapsulamDecision): object {
    const { id, forumId } = decision;
    return {
      ...writeDecision(decision),
      ...{ id: `decision-${id}`, forumId, decisionId: id, isOpen: true, awaitsParties: true },
      searched: searchedBefore(decision),
    };
  }

  async function opened(differences: { onUnindexed?: (why: unknown) => void; indexAgainMs?: number } = {}) {
    stores = await openCosmosStores({
      ...{ endpoint: proxy.endpoint, key: server.key, database: `rule-${databases}`, createIfMissing: false },
      times: PATIENT_TIMES,
      ...differences,
    });
    return stores;
  }

  async function searchedIn(container: Container): Promise<readonly string[]> {
    const { resources } = await container.items.query<string>('SELECT VALUE c.searched FROM c').fetchAll();
    return resources;
  }

  async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
    while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve));
  }

  it('a container of before finds nothing by a person from the start on, and soon has nobody in its index', async () => {
    const container = await containerOf(storedBefore(owned()), storedBefore(owned({ id: 'other', sequence: 2 })));

    const now = await opened();

    for (const word of ['provsson', 'testp', 'rovss']) expect(await found(now, word)).toEqual([]);
    expect(await found(now, 'guideline')).toEqual(['other', 'record-1']);
    await until(async () => !JSON.stringify(await searchedIn(container)).includes('provsson'));
    expect(await found(now, 'guideline')).toEqual(['other', 'record-1']);
    expect(await resembling(now, 'testpersn')).toBe(0);
    // Once: the next start writes nothing.
    await until(async () => (await searchedIn(container)).every((searched) => searched.startsWith('~')));
    proxy.takeRequests();
    const again = await opened({ indexAgainMs: 5 });
    const requests: string[] = [];
    const made = (method: string) =>
      requests.filter((request) => request.startsWith(method) && request.includes('/colls/decisions/docs')).length;
    await until(() => requests.push(...proxy.takeRequests()) >= 0 && made('POST') > 4);
    expect(made('PUT')).toBe(0);
    await again.close();
  });

  it('neither the number of the rule nor its mark is found', async () => {
    await containerOf();
    const now = await opened();
    await now.decisions.record(owned());
    for (const word of [`0${SEARCH_RULE}`, `00${SEARCH_RULE}`, '~']) expect(await found(now, word)).toEqual([]);
  });

  it('several processes make it anew at the same time', async () => {
    const container = await containerOf(
      ...Array.from({ length: 12 }, (_, sequence) => storedBefore(owned({ id: `record-${sequence}`, sequence }))),
    );
    const others = [await opened(), await opened()];
    const now = await opened();
    await until(async () => !JSON.stringify(await searchedIn(container)).includes('provsson'));
    expect(await found(now, 'guideline', { limit: 20 })).toHaveLength(12);
    for (const other of others) await other.close();
  });

  it('what a program of before writes beside this one is found by the rule of this one, on whole pages', async () => {
    const container = await containerOf();
    const now = await opened();
    await container.items.create(storedBefore(owned({ id: 'nobody', sequence: 9 })));
    await now.decisions.record(owned({ id: 'mentioned', sequence: 2, title: 'Provsson' }));
    await now.decisions.record(owned({ id: 'also', sequence: 1, title: 'Provsson again' }));

    expect(await found(now, 'provsson', { limit: 2 })).toEqual(['mentioned', 'also']);
    expect(await found(now, 'provsson', { skip: 1, limit: 2 })).toEqual(['also']);
    expect(await found(now, 'guideline')).toEqual(['nobody', 'mentioned', 'also']);
  });

  it('and is made anew without another start', async () => {
    const container = await containerOf();
    await opened({ indexAgainMs: 5 });
    await container.items.create(storedBefore(owned()));
    await until(async () => !JSON.stringify(await searchedIn(container)).includes('provsson'));
  });

  it('what a newer program has indexed is left alone', async () => {
    const newer = { ...storedBefore(owned({ id: 'newer' })), searched: `~${SEARCH_RULE + 10} by a rule to come ` };
    const container = await containerOf(newer, storedBefore(owned()));
    await opened();
    await until(async () => !JSON.stringify(await searchedIn(container)).includes('provsson'));
    expect(JSON.stringify(await searchedIn(container))).toContain('by a rule to come');
  });

  it('a container that takes no writes is opened, says so, and still finds nothing by a person', async () => {
    await containerOf(storedBefore(owned()));
    proxy.disturb(({ method, path }) =>
      method === 'PUT' && path.includes('/colls/decisions/') ? { made: false, answer: 403 } : undefined,
    );
    const said: unknown[] = [];
    const now = await opened({ onUnindexed: (why) => said.push(why) });
    await until(() => said.length > 0);
    expect(String(said[0])).toContain('StoreUnavailableError');
    expect(await found(now, 'provsson')).toEqual([]);
    expect(await found(now, 'guideline')).toEqual(['record-1']);
  });
});
