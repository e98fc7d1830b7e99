import { CosmosClient } from '@azure/cosmos';
import { startCosmosServer } from '../../support/cosmos-server';

export interface StoreForDemo {
  readonly environment: Readonly<Record<string, string>>;
  /** Those of the decisions that are kept there. */
  decisionNumbers(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/** A Cosmos server of its own, and what the demo must be told to keep everything there. */
export async function cosmosForDemo(): Promise<StoreForDemo> {
  const { endpoint, key, stop } = await startCosmosServer();
  const client = new CosmosClient({ endpoint, key, connectionPolicy: { enableEndpointDiscovery: false } });
  return {
    environment: { ENIGHET_STORE: 'cosmos', COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key },
    async decisionNumbers() {
      const { items } = client.database('enighet').container('decisions');
      const { resources } = await items.query<string>('SELECT VALUE c.number FROM c').fetchAll();
      return resources;
    },
    stop: async () => {
      client.dispose();
      await stop();
    },
  };
}
