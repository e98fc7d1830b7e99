import { CosmosClient, type ContainerRequest } from '@azure/cosmos';
import type { TokenCredential } from '@azure/identity';
import { checkContainer } from './check-container';
import { ensureInCosmos, USUAL_TIMES, type CosmosTimes, type OnCosmosCall } from './cosmos-calls';
import { DECISIONS, WORK } from './cosmos-containers';
import { createCosmosDocuments, type CosmosDocuments } from './cosmos-documents';
import { withNamedFaults } from './entra-identity';

/** The first calls also look up the account, set up TLS and get a token. */
const OPENING = { withinMs: 15_000, throttledMs: USUAL_TIMES.throttledMs };

interface Place {
  /** `https://…`, or `http://…` for a local server that speaks the protocol. */
  readonly endpoint: string;
  readonly database: string;
  /** For a local server. In Azure the deployment creates the database, and the program may lack the right to. */
  readonly createIfMissing: boolean;
  /** Told of each request to a container. */
  readonly onCall?: OnCosmosCall;
  readonly times?: CosmosTimes;
}

export type CosmosOptions = Place & ({ readonly key: string } | { readonly credential: TokenCredential });

export interface CosmosConnection {
  readonly work: CosmosDocuments;
  readonly decisions: CosmosDocuments;
  close(): void;
}

/**
 * Throws StoreUnavailableError when the account does not answer, lacks the database or a container, has one that is
 * made otherwise than this program needs, or does not let this program do what it must.
 */
export async function connectToCosmos(options: CosmosOptions): Promise<CosmosConnection> {
  const { endpoint, database, createIfMissing, times = USUAL_TIMES } = options;
  const client = new CosmosClient({
    endpoint,
    ...('key' in options ? { key: options.key } : { aadCredentials: withNamedFaults(options.credential) }),
    connectionPolicy: {
      requestTimeout: times.callMs,
      // A local server announces itself under an address that it does not answer at.
      enableEndpointDiscovery: !endpoint.startsWith('http:'),
      // Throughput is waited for by the calls themselves, which know how much time a turn leaves them.
      retryOptions: { maxRetryAttemptCount: 0, fixedRetryIntervalInMilliseconds: 0, maxWaitTimeInSeconds: 0 },
    },
  });

  async function open(wanted: ContainerRequest & { id: string }, isChanged: boolean): Promise<CosmosDocuments> {
    const { containers } = client.database(database);
    if (createIfMissing) {
      await ensureInCosmos(OPENING, (abortSignal) => containers.createIfNotExists(wanted, { abortSignal }));
    }
    const container = client.database(database).container(wanted.id);
    const remedy = remedyFor(options);
    await checkContainer(container, { wanted, database, isChanged, remedy, times: OPENING });
    return createCosmosDocuments(container, options.onCall ?? (() => undefined), times);
  }

  try {
    if (createIfMissing) {
      await ensureInCosmos(OPENING, (abortSignal) =>
        client.databases.createIfNotExists({ id: database }, { abortSignal }),
      );
    }
    const work = await open(WORK, true);
    const decisions = await open(DECISIONS, false);
    return { work, decisions, close: () => client.dispose() };
  } catch (error) {
    client.dispose();
    throw error;
  }
}

function remedyFor(options: CosmosOptions): string {
  const network = 'check the network rules of the account';
  return 'key' in options
    ? `check COSMOS_KEY, and ${network}`
    : `give its identity the role Cosmos DB Built-in Data Contributor on the database ${options.database}, and ${network}`;
}
