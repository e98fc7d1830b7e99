import { CosmosClient } from '@azure/cosmos';
import type { CosmosCall } from '../../../src/adapters/cosmos/cosmos-calls';
import { openCosmosStores } from '../../../src/adapters/cosmos/open-cosmos-stores';
import { CorruptDocumentError, NewerDocumentError, StoreUnavailableError } from '../../../src/ports/store-errors';
import type { Stores } from '../../../src/ports/stores';
import { PATIENT_TIMES, startCosmosServer, type CosmosServer } from '../../support/cosmos-server';
import { startFaultProxy, type FaultProxy } from '../../support/store-fault-proxy';
import { aDecision, aRecord } from '../../support/store-samples';

let server: CosmosServer;
let proxy: FaultProxy;
let stores: Stores;

beforeAll(async () => {
  server = await startCosmosServer();
  proxy = await startFaultProxy(server.endpoint);
  stores = await openCosmosStores({
    endpoint: proxy.endpoint,
    key: server.key,
    database: 'account',
    createIfMissing: true,
    times: { ...PATIENT_TIMES, throttledMs: 0 },
  });
});
afterAll(async () => {
  await stores.close();
  await proxy.stop();
  await server.stop();
});

it('a vote costs one read and one write', async () => {
  await stores.records.save(aRecord({ id: 'vote' }), null);
  proxy.takeRequests();

  const read = await stores.records.read(aRecord({ id: 'vote' }));
  await stores.records.save(aRecord({ id: 'vote' }), read?.token ?? null);

  const path = '/dbs/account/colls/work/docs/resolution-vote';
  expect(proxy.takeRequests()).toEqual([`GET ${path}`, `PUT ${path}`]);
});

it('each request is told of, with what the server says that it cost', async () => {
  const calls: CosmosCall[] = [];
  const told = await openCosmosStores({
    endpoint: proxy.endpoint,
    key: server.key,
    database: 'account',
    createIfMissing: false,
    times: PATIENT_TIMES,
    onCall: (call) => calls.push(call),
  });
  while (calls.length < 2) await new Promise((resolve) => setImmediate(resolve));
  const record = aRecord({ id: 'told' });

  const token = await told.records.save(record, null);
  await told.records.read(record);
  await told.records.save(record, token);
  await told.records.save(record, token).catch(() => undefined);
  await told.records.due('2026-06-03T00:00:00.000Z', 1);
  proxy.failWrites({ made: false, answer: 'reset' });
  await told.decisions.record(aDecision());
  await told.close();

  expect(calls.map(({ operation, charge }) => [operation, charge])).toEqual([
    // At opening: are there decisions from before there was a search?
    ['query', 1],
    // Soon after: are there decisions that an older rule has indexed?
    ['query', 1],
    ['create', 1],
    ['read', 1],
    ['replace', 1],
    ['replace', 1],
    ['read', 1],
    ['query', 1],
    ['create', 0],
    ['create', 1],
  ]);
  for (const { milliseconds } of calls) expect(milliseconds).toBeGreaterThan(0);
  const answered = calls.filter(({ charge, operation }) => charge > 0 && operation === 'read');
  for (const { serverTime } of answered) {
    const apartMs = Math.abs(Date.parse(serverTime ?? '') - Date.now());
    expect(apartMs).toBeLessThan(60_000);
  }
});

it('events and posts are left out of the index', async () => {
  const raw = new CosmosClient({
    endpoint: server.endpoint,
    key: server.key,
    connectionPolicy: { enableEndpointDiscovery: false },
  });
  const { resource } = await raw.database('account').container('work').read();
  raw.dispose();

  expect(resource?.partitionKey?.paths).toEqual(['/forumId']);
  expect(resource?.indexingPolicy?.excludedPaths).toEqual([{ path: '/*' }]);
  expect(resource?.indexingPolicy?.includedPaths?.map(({ path }) => path)).toEqual([
    '/forumId/?',
    '/kind/?',
    '/wakeAt/?',
    '/updatedAt/?',
    '/concerns/[]/?',
  ]);
});

it.each([
  [401, 'check its key'],
  [403, 'check its key'],
  [413, '2 MB'],
  [429, 'request units'],
])(
  'a write refused with %s is not made, and the error says why without saying what was written',
  async (status, why) => {
    proxy.disturb(({ isWrite }) => (isWrite ? { made: false, answer: status } : undefined));
    const record = aRecord({ id: `refused-${status}`, events: [{ hash: 'h', event: 'secret' }] });

    const error: unknown = await stores.records.save(record, null).catch((reason: unknown) => reason);
    proxy.disturb(() => undefined);

    expect(error).toBeInstanceOf(StoreUnavailableError);
    expect(String(error)).toContain(why);
    expect(JSON.stringify(error)).not.toContain('secret');
  },
);

it.each([
  ['of a newer program', { schema: 4 }, NewerDocumentError, 'Upgrade the program'],
  ['without its events', { events: undefined }, CorruptDocumentError, 'events'],
  ['under the id of another', { recordId: 'another' }, CorruptDocumentError, 'damaged (id)'],
  ['without its writes', { writes: undefined }, CorruptDocumentError, 'writes'],
])('a stored record %s is refused by name', async (title, damage, expected, message) => {
  const record = aRecord({ id: title });
  await stores.records.save(record, null);
  const raw = new CosmosClient({
    endpoint: server.endpoint,
    key: server.key,
    connectionPolicy: { enableEndpointDiscovery: false },
  });
  const item = raw
    .database('account')
    .container('work')
    .item(`resolution-${title.replaceAll(' ', '_20')}`, 'forum-1');
  const { resource } = await item.read<Record<string, unknown>>();
  await item.replace({ ...resource, id: item.id, ...damage });
  raw.dispose();

  const reading = stores.records.read(record);

  await expect(reading).rejects.toThrow(expected);
  await expect(reading).rejects.toThrow(message);
});
