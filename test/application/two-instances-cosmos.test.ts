import { startCosmosServer, type CosmosServer } from '../support/cosmos-server';
import { twoInstances } from './two-instances';

/** A thousand votes, each a request to a server that shares the machine. */
jest.setTimeout(180_000);

let server: CosmosServer;
beforeAll(async () => {
  server = await startCosmosServer();
});
afterAll(() => server.stop());

twoInstances('Cosmos server', () =>
  Promise.resolve({ kind: 'cosmos', endpoint: server.endpoint, key: server.key, createIfMissing: true }),
);
