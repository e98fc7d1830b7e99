import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { DefaultAzureCredential } from '@azure/identity';
import { z } from 'zod/v4';
import { entraIdentity } from '../../../src/adapters/cosmos/entra-identity';
import { openCosmosStores } from '../../../src/adapters/cosmos/open-cosmos-stores';
import { StoreUnavailableError } from '../../../src/ports/store-errors';
import { built } from '../../support/built';
import { startCosmosServer, type CosmosServer } from '../../support/cosmos-server';
import { selfSigned } from '../../support/self-signed';
import { startFaultProxy, type Fault, type FaultProxy, type Requested } from '../../support/store-fault-proxy';

const DATABASE = 'identity';

let server: CosmosServer;
let proxy: FaultProxy;
let authorizations: string[];

beforeAll(async () => {
  server = await startCosmosServer();
  // The SDK sends tokens over TLS only.
  proxy = await startFaultProxy(server.endpoint, selfSigned());
  const local = { endpoint: server.endpoint, key: server.key, database: DATABASE, createIfMissing: true };
  await (await openCosmosStores(local)).close();
});
beforeEach(() => {
  authorizations = [];
  answerWith(() => undefined);
});
afterAll(async () => {
  await proxy.stop();
  await server.stop();
});

/** The account says that it is here; the server announces itself under an address that it does not answer at. */
function answerWith(choose: (request: Requested) => Fault | undefined): void {
  const location = { name: 'here', databaseAccountEndpoint: proxy.endpoint };
  const account = JSON.stringify({
    writableLocations: [location],
    readableLocations: [location],
    userConsistencyPolicy: { defaultConsistencyLevel: 'Session' },
  });
  proxy.disturb((request) => {
    authorizations.push(decodeURIComponent(request.authorization));
    return request.path === '/' ? { made: false, answer: 200, body: account } : choose(request);
  });
}

const Report = z.object({ said: z.string(), asked: z.array(z.string()) });

/** What somebody gets whose token comes after so long, in a process that trusts the certificate of the server here. */
async function opened(tokenAfterMs = 0): Promise<z.infer<typeof Report>> {
  const child = built(require.resolve('../../support/cosmos-identity-child.ts'));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [child, proxy.endpoint, DATABASE, String(tokenAfterMs)],
    { env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0', NODE_NO_WARNINGS: '1' } },
  );
  return Report.parse(JSON.parse(stdout));
}

it('every request carries the identity\u2019s token, got once for the account', async () => {
  await expect(opened()).resolves.toEqual({ said: 'it opened', asked: [`${proxy.endpoint}/.default`] });

  expect(authorizations.length).toBeGreaterThan(8);
  expect(new Set(authorizations)).toEqual(new Set(['type=aad&ver=1.0&sig=a.token']));
});

it('a token that takes longer than any request may is waited for, and asked for once', async () => {
  await expect(opened(2_500)).resolves.toEqual({ said: 'it opened', asked: [`${proxy.endpoint}/.default`] });
});

it('an identity without the role is told which one to get', async () => {
  answerWith(() => ({ made: false, answer: 403, substatus: 5301 }));

  expect((await opened()).said).toContain(
    `This program may not look at the container work in the database ${DATABASE} of Cosmos DB: give its identity the role Cosmos DB Built-in Data Contributor on the database ${DATABASE}, and check the network rules of the account (403/5301`,
  );
});

it('an identity that gets no token is not mistaken for a service in trouble', async () => {
  const credential = { getToken: () => Promise.reject(new Error('ManagedIdentityCredential: secret details')) };

  const opening = openCosmosStores({
    endpoint: proxy.endpoint,
    credential,
    database: DATABASE,
    createIfMissing: false,
  });

  await expect(opening).rejects.toThrow(StoreUnavailableError);
  await expect(opening).rejects.toThrow('Entra ID gave this program no token for Cosmos DB: check that its identity');
  await expect(opening).rejects.not.toThrow('secret');
  expect(authorizations).toEqual([]);
});

it('in Azure and at a desk the identity is found in the usual ways of Azure', () => {
  expect(entraIdentity(undefined)).toBeInstanceOf(DefaultAzureCredential);
  expect(entraIdentity('5f0c1d2e-3a4b-4c5d-8e6f-708192a3b4c5')).toBeInstanceOf(DefaultAzureCredential);
});
