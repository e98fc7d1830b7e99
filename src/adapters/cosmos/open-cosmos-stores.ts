import { CosmosClient, type Container, type ContainerRequest } from '@azure/cosmos';
import type { Stores } from '../../ports/stores';
import { askCosmos, CALL_MS, ensureInCosmos } from './cosmos-calls';
import { DECISIONS, WORK } from './cosmos-containers';
import { createCosmosDecisions } from './cosmos-decisions';
import { createCosmosRecords } from './cosmos-records';
import { createCosmosSeries } from './cosmos-series';

/** The first calls also look up the account and set up TLS. */
const OPENING_MS = 15_000;

interface CosmosOptions {
  /** `https://…`, or `http://…` for a local server that speaks the protocol. */
  readonly endpoint: string;
  readonly key: string;
  readonly database: string;
  /** For a local server. In Azure the deployment creates the database, and the program may lack the right to. */
  readonly createIfMissing: boolean;
}

/** Throws StoreUnavailableError when the account does not answer or lacks the database or a container. */
export async function openCosmosStores(options: CosmosOptions): Promise<Stores> {
  const client = new CosmosClient({
    endpoint: options.endpoint,
    key: options.key,
    connectionPolicy: {
      requestTimeout: CALL_MS,
      // A local server announces itself under an address that it does not answer at.
      enableEndpointDiscovery: !options.endpoint.startsWith('http:'),
      retryOptions: {
        maxRetryAttemptCount: 2,
        fixedRetryIntervalInMilliseconds: 250,
        maxWaitTimeInSeconds: 1,
      },
    },
  });
  try {
    if (options.createIfMissing) await createDatabase(client, options.database);
    const work = await openContainer(client, WORK, options);
    const decisions = await openContainer(client, DECISIONS, options);
    return {
      records: createCosmosRecords(work),
      decisions: createCosmosDecisions(decisions),
      series: createCosmosSeries(work),
      close: () => {
        client.dispose();
        return Promise.resolve();
      },
    };
  } catch (error) {
    client.dispose();
    throw error;
  }
}

async function createDatabase(client: CosmosClient, id: string): Promise<void> {
  await ensureInCosmos(OPENING_MS, (abortSignal) => client.databases.createIfNotExists({ id }, { abortSignal }));
}

async function openContainer(
  client: CosmosClient,
  container: ContainerRequest & { id: string },
  { database, createIfMissing }: CosmosOptions,
): Promise<Container> {
  const opened = client.database(database);
  if (createIfMissing) {
    await ensureInCosmos(OPENING_MS, (abortSignal) => opened.containers.createIfNotExists(container, { abortSignal }));
  } else {
    await askCosmos(OPENING_MS, (abortSignal) => opened.container(container.id).read({ abortSignal }));
  }
  return opened.container(container.id);
}
