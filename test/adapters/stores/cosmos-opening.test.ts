import { CosmosClient, PartitionKeyDefinitionVersion, PartitionKeyKind, type ContainerRequest } from '@azure/cosmos';
import { openCosmosStores } from '../../../src/adapters/cosmos/open-cosmos-stores';
import { DECISIONS, WORK } from '../../../src/adapters/cosmos/cosmos-containers';
import { EVERYTHING } from '../../../src/domain/decision/search';
import { StoreUnavailableError } from '../../../src/ports/store-errors';
import { PATIENT_TIMES, startCosmosServer, type CosmosServer } from '../../support/cosmos-server';
import { aDecision } from '../../support/store-samples';
import { startFaultProxy, type FaultProxy, type Requested } from '../../support/store-fault-proxy';

let server: CosmosServer;
let proxy: FaultProxy;
let raw: CosmosClient;
let databases = 0;

beforeAll(async () => {
  server = await startCosmosServer();
  proxy = await startFaultProxy(server.endpoint);
  const { endpoint, key } = server;
  raw = new CosmosClient({ endpoint, key, connectionPolicy: { enableEndpointDiscovery: false } });
});
afterEach(() => proxy.disturb(() => undefined));
afterAll(async () => {
  raw.dispose();
  await proxy.stop();
  await server.stop();
});

/** A database with these containers. Returns its name. */
async function deployed(...containers: readonly ContainerRequest[]): Promise<string> {
  databases += 1;
  const id = `opening-${databases}`;
  const { database } = await raw.databases.create({ id });
  for (const container of containers) await database.containers.create(container);
  return id;
}

/** What opening says that it fails at, in production with a key. */
async function whyNot(database: string): Promise<string> {
  const account = { endpoint: proxy.endpoint, key: server.key, database, createIfMissing: false, times: PATIENT_TIMES };
  try {
    const stores = await openCosmosStores(account);
    await stores.close();
  } catch (error) {
    expect(error).toBeInstanceOf(StoreUnavailableError);
    return String(error);
  }
  return 'it opened';
}

function refuse(isRefused: (request: Requested) => boolean, status = 403): void {
  proxy.disturb((request) => (isRefused(request) ? { made: false, answer: status } : undefined));
}

it('uses containers that the deployment created, and leaves nothing in them', async () => {
  const database = await deployed(WORK, DECISIONS);

  expect(await whyNot(database)).toBe('it opened');

  for (const { id } of [WORK, DECISIONS]) {
    const { resources } = await raw.database(database).container(id).items.readAll().fetchAll();
    expect(resources).toEqual([]);
  }
});

it('indexes the decisions from before there was a search, but for those that cannot be read, once', async () => {
  const database = await deployed(WORK, DECISIONS);
  const container = raw.database(database).container(DECISIONS.id);
  const old = Object.fromEntries(Object.entries(aDecision()).filter(([field]) => field !== 'forumKind'));
  await container.items.create({ ...old, schema: 1, id: 'decision-record-1', decisionId: 'record-1' });
  await container.items.create({ schema: 1, id: 'decision-damaged', decisionId: 'damaged', forumId: 'forum-1' });

  for (let times = 1; times <= 2; times += 1) {
    const account = { endpoint: server.endpoint, key: server.key, database, createIfMissing: false };
    const stores = await openCosmosStores({ ...account, times: PATIENT_TIMES });
    const search = { ...EVERYTHING, words: ['guideline'] };
    const asked = { search, findable: { forums: ['forum-1'], alsoOpen: false }, skip: 0, limit: 10 };
    const records = [aDecision({ forumKind: null })];
    expect(await stores.decisions.search(asked)).toEqual({ records, unreadable: [] });
    await stores.close();
  }
});

it('creates nothing that is missing, and names it', async () => {
  expect(await whyNot('not-there')).toContain(
    'The container work in the database not-there of Cosmos DB is missing: create',
  );

  const half = await deployed(WORK);
  expect(await whyNot(half)).toContain(
    `The container decisions in the database ${half} of Cosmos DB is missing: create`,
  );
});

describe.each([WORK, DECISIONS])('the container $id', (wanted) => {
  const other = wanted.id === WORK.id ? DECISIONS : WORK;

  it.each<readonly [string, Partial<ContainerRequest>, string]>([
    [
      'partitioned by something else',
      { partitionKey: { paths: ['/id'], kind: PartitionKeyKind.Hash, version: PartitionKeyDefinitionVersion.V2 } },
      'is partitioned by /id (version 2), but must be by /forumId (version 2)',
    ],
    [
      'partitioned in the old way',
      { partitionKey: { paths: ['/forumId'], kind: PartitionKeyKind.Hash, version: PartitionKeyDefinitionVersion.V1 } },
      'is partitioned by /forumId (version 1), but must be by /forumId (version 2)',
    ],
    [
      'that indexes everything',
      { indexingPolicy: { ...wanted.indexingPolicy, excludedPaths: [] } },
      '/* is not excluded',
    ],
    [
      'that does not index what is asked for',
      { indexingPolicy: { ...wanted.indexingPolicy, includedPaths: [{ path: '/kind/?' }] } },
      '/forumId/? is not included',
    ],
  ])('%s is refused by name, with what to do', async (_, changes, why) => {
    const database = await deployed({ ...wanted, ...changes }, other);

    const said = await whyNot(database);

    expect(said).toContain(`The container ${wanted.id} in the database ${database} of Cosmos DB `);
    expect(said).toContain(why);
    expect(said).toContain('the deployment describes');
  });

  it('may have more in its index than is needed', async () => {
    const { includedPaths } = wanted.indexingPolicy;
    const policy = { ...wanted.indexingPolicy, includedPaths: [...includedPaths, { path: '/schema/?' }] };
    const database = await deployed({ ...wanted, indexingPolicy: policy }, other);

    expect(await whyNot(database)).toBe('it opened');
  });

  const at = `/colls/${wanted.id}`;
  it.each<readonly [string, (request: Requested) => boolean]>([
    ['look at', ({ method, path }) => method === 'GET' && path.endsWith(at)],
    ['read from', ({ method, path }) => method === 'GET' && path.includes(`${at}/docs/`)],
    ['add to', ({ method, path }) => method === 'POST' && path.endsWith(`${at}/docs`)],
  ])('is named when this program may not %s it', async (what, isRefused) => {
    const database = await deployed(WORK, DECISIONS);
    refuse(isRefused);

    expect(await whyNot(database)).toContain(
      `This program may not ${what} the container ${wanted.id} in the database ${database} of Cosmos DB: check COSMOS_KEY`,
    );
  });
});

it('a decision without the index that its lists are sorted by is refused', async () => {
  const database = await deployed(WORK, {
    ...DECISIONS,
    indexingPolicy: { ...DECISIONS.indexingPolicy, compositeIndexes: [] },
  });

  expect(await whyNot(database)).toContain('no composite index on /decidedAt descending, /sequence descending');
});

it('only records need to be changed: decisions are never', async () => {
  const database = await deployed(WORK, DECISIONS);
  refuse(({ method, path }) => method === 'PUT' && path.includes('/colls/decisions/'));
  expect(await whyNot(database)).toBe('it opened');

  refuse(({ method, path }) => method === 'PUT' && path.includes('/colls/work/'));
  expect(await whyNot(database)).toContain('This program may not change the container work');
});

it('says that the key is to be checked when the account knows nobody by it', async () => {
  const database = await deployed(WORK, DECISIONS);
  refuse(() => true, 401);

  expect(await whyNot(database)).toContain('check COSMOS_KEY');
});

it('waits for a service in trouble, as long as that is short', async () => {
  const database = await deployed(WORK, DECISIONS);
  const troubles = [503, 449, 429, 408];
  proxy.disturb(({ path }) => {
    const answer = path.includes('/docs') ? troubles.pop() : undefined;
    return answer === undefined ? undefined : { made: false, answer };
  });

  expect(await whyNot(database)).toBe('it opened');
  expect(troubles).toEqual([]);
});

it('says when nothing answers at the endpoint', async () => {
  const gone = await startCosmosServer();
  await gone.stop();

  const opening = openCosmosStores({ endpoint: gone.endpoint, key: gone.key, database: 'any', createIfMissing: true });

  await expect(opening).rejects.toThrow(StoreUnavailableError);
  await expect(opening).rejects.toThrow('check the endpoint');
});
