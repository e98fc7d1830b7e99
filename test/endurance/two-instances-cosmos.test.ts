import type { StoreConfig } from '../../src/config';
import { startCosmosServer, type CosmosServer } from '../support/cosmos-server';
import { twoInstances } from './two-instances';
import { twoInstancesReminding } from './two-instances-reminding';

/** Three processes that are killed have thirty rounds over the same server in a test of their own. */
const ROUNDS = 15;

/** Three hundred votes, each a request to a server that shares the machine. */
jest.setTimeout(600_000);

const servers: CosmosServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.stop())));

/** A server of its own for each, so that nothing is there from before. */
async function newStore(): Promise<StoreConfig> {
  const server = await startCosmosServer();
  servers.push(server);
  return { kind: 'cosmos', endpoint: server.endpoint, key: server.key, createIfMissing: true };
}

twoInstances('Cosmos server', ROUNDS, newStore);
twoInstancesReminding('Cosmos server', async () => ({ store: await newStore() }));
