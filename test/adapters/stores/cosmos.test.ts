import { openCosmosStores } from '../../../src/adapters/cosmos/open-cosmos-stores';
import { storesContract } from '../../contracts/stores-contract';
import { PATIENT_TIMES, startCosmosServer, type CosmosServer } from '../../support/cosmos-server';

let server: CosmosServer;
beforeAll(async () => {
  server = await startCosmosServer();
});
afterAll(() => server.stop());

storesContract({
  name: 'Cosmos',
  open: (place) =>
    openCosmosStores({
      endpoint: server.endpoint,
      key: server.key,
      database: place,
      createIfMissing: true,
      times: PATIENT_TIMES,
    }),
});
