import { readConfig, readLocalConfig } from '../src/config';

const ID = '5f0c1d2e-3a4b-4c5d-8e6f-708192a3b4c5';
const managed = { MicrosoftAppType: 'UserAssignedMsi', MicrosoftAppId: ID, MicrosoftAppTenantId: ID };

function faultsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : [];
  }
  return [];
}

describe('local mode', () => {
  it('needs nothing', () => {
    expect(readLocalConfig({})).toEqual({
      port: 3978,
      store: { kind: 'sqlite', folder: '.data' },
      credentials: 'local',
    });
  });

  it('takes port, folder and store from the environment', () => {
    const env = { PORT: '4000', ENIGHET_DATA_DIR: 'elsewhere' };
    expect(readLocalConfig(env)).toMatchObject({ port: 4000, store: { folder: 'elsewhere' } });
    expect(readLocalConfig({ ENIGHET_STORE: 'memory' })).toMatchObject({ store: { kind: 'memory' } });
    const cosmos = { ENIGHET_STORE: 'cosmos', COSMOS_ENDPOINT: 'http://127.0.0.1:9000/', COSMOS_KEY: 'key' };
    expect(readLocalConfig(cosmos)).toMatchObject({
      store: { kind: 'cosmos', endpoint: 'http://127.0.0.1:9000/', key: 'key', createIfMissing: true },
    });
  });

  it.each(['', ' ', '0x50', '8e3', '+80', '80 ', '80.0', '-1', '65536', '000000', '٨٠'])(
    'takes no port for another: %j',
    (PORT) => {
      expect(faultsOf(() => readLocalConfig({ PORT }))).toEqual(['PORT is wrong: it must be a port number.']);
    },
  );

  it('takes any free port when it is told to', () => {
    expect(readLocalConfig({ PORT: '0' }).port).toBe(0);
    expect(readLocalConfig({ PORT: '65535' }).port).toBe(65_535);
  });

  it('tells every fault at once', () => {
    expect(faultsOf(() => readLocalConfig({ PORT: 'x', ENIGHET_STORE: 'cosmos' }))).toEqual([
      'PORT is wrong: it must be a port number.',
      'COSMOS_ENDPOINT is missing: it must be the https address of the Cosmos DB account.',
    ]);
    expect(faultsOf(() => readLocalConfig({ ENIGHET_STORE: 'excel' }))).toHaveLength(1);
    expect(faultsOf(() => readLocalConfig({ ENIGHET_DATA_DIR: '' }))).toHaveLength(1);
  });
});

describe('Cosmos DB', () => {
  const account = { ...managed, ENIGHET_STORE: 'cosmos', COSMOS_ENDPOINT: 'https://name.documents.azure.com/' };
  const storeOf = (changes: Readonly<Record<string, string>>) => readConfig({ ...account, ...changes }).store;

  it('is signed in to with a key where there is one, else with the identity of the program', () => {
    const endpoint = account.COSMOS_ENDPOINT;
    expect(storeOf({})).toEqual({ kind: 'cosmos', endpoint, createIfMissing: false });
    expect(storeOf({ AZURE_CLIENT_ID: ID })).toEqual({
      kind: 'cosmos',
      endpoint,
      identity: ID,
      createIfMissing: false,
    });
    expect(storeOf({ COSMOS_KEY: 'key' })).toEqual({ kind: 'cosmos', endpoint, key: 'key', createIfMissing: false });
  });

  it('never gets a token over an open line', () => {
    const open = { COSMOS_ENDPOINT: 'http://name.documents.azure.com/' };
    expect(faultsOf(() => storeOf(open))).toEqual([
      'COSMOS_ENDPOINT is wrong: it must be the https address of the Cosmos DB account.',
    ]);
    expect(storeOf({ ...open, COSMOS_KEY: 'key' })).toMatchObject({ key: 'key' });
  });

  it('has all its faults told at once', () => {
    const faulty = { COSMOS_ENDPOINT: 'name', COSMOS_KEY: '', AZURE_CLIENT_ID: 'enighet' };
    expect(faultsOf(() => storeOf(faulty))).toEqual([
      'COSMOS_KEY is wrong: it must be a key of the Cosmos DB account, or not given.',
      'AZURE_CLIENT_ID is wrong: it must be the client id of a managed identity, a GUID.',
      'COSMOS_ENDPOINT is wrong: it must be the address of the Cosmos DB account.',
    ]);
  });
});

describe('the tenants whose people may take part', () => {
  const OTHER = '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';
  const production = (list?: string) =>
    readConfig({ ...managed, ENIGHET_STORE: 'sqlite', ...(list !== undefined && { ENIGHET_TENANTS: list }) }).tenants;

  it('are the app\u2019s own and no other in production, until others are listed', () => {
    expect(production()).toEqual({ own: ID, allowed: [ID] });
    expect(production('')).toEqual({ own: ID, allowed: [ID] });
    expect(production(OTHER)).toEqual({ own: ID, allowed: [ID, OTHER] });
    expect(production(` ${OTHER.toUpperCase()} ,,${ID},`)).toEqual({ own: ID, allowed: [ID, OTHER] });
  });

  it('are all in local mode, until some are listed', () => {
    expect(readLocalConfig({ ENIGHET_TENANTS: '' })).not.toHaveProperty('tenants');
    expect(readLocalConfig({ ENIGHET_TENANTS: OTHER }).tenants).toEqual({ own: null, allowed: [OTHER] });
  });

  it('are told among the other faults when they are no ids', () => {
    const fault = 'ENIGHET_TENANTS is wrong: it must be tenant ids, GUIDs with commas between them.';
    expect(faultsOf(() => readLocalConfig({ PORT: 'x', ENIGHET_TENANTS: 'region' }))).toEqual([
      'PORT is wrong: it must be a port number.',
      fault,
    ]);
    expect(faultsOf(() => readConfig({ ...managed, ENIGHET_TENANTS: `${OTHER};${ID}` }))).toEqual([
      'ENIGHET_STORE is missing: it must be sqlite or cosmos.',
      fault,
    ]);
  });
});

describe('production', () => {
  it('refuses to start without app id, type, tenant and store, and lists all that is missing', () => {
    expect(faultsOf(() => readConfig({})).map((fault) => fault.split(' ')[0])).toEqual([
      'MicrosoftAppType',
      'MicrosoftAppId',
      'MicrosoftAppTenantId',
      'ENIGHET_STORE',
    ]);
  });

  it('never runs on a store that forgets', () => {
    expect(faultsOf(() => readConfig({ ...managed, ENIGHET_STORE: 'memory' }))).toEqual([
      'ENIGHET_STORE is wrong: it must be sqlite or cosmos.',
    ]);
  });

  it('takes a managed identity without a secret, and a single-tenant app with one', () => {
    expect(readConfig({ ...managed, ENIGHET_STORE: 'sqlite' })).toMatchObject({
      credentials: { appType: 'UserAssignedMsi', appId: ID, tenantId: ID },
    });
    const single = { ...managed, MicrosoftAppType: 'SingleTenant', ENIGHET_STORE: 'sqlite' };
    expect(faultsOf(() => readConfig(single))).toEqual([
      "MicrosoftAppPassword is missing: it must be the app's secret.",
    ]);
    expect(readConfig({ ...single, MicrosoftAppPassword: 'secret' })).toMatchObject({
      credentials: { appType: 'SingleTenant', password: 'secret' },
    });
    expect(faultsOf(() => readConfig({ ...single, MicrosoftAppId: 'x' }))).toHaveLength(2);
  });

  it('trusts no proxy, and measures nothing, unless told to', () => {
    const config = readConfig({ ...managed, ENIGHET_STORE: 'sqlite' });
    expect(config).toMatchObject({ proxyHops: 0 });
    expect(config).not.toHaveProperty('azureMonitor');
  });

  it('takes the number of proxies and the place to tell what it measures from the environment', () => {
    const azureMonitor = `InstrumentationKey=${ID};IngestionEndpoint=https://a.example/`;
    const env = { ENIGHET_PROXY_HOPS: '1', APPLICATIONINSIGHTS_CONNECTION_STRING: azureMonitor };
    expect(readConfig({ ...managed, ENIGHET_STORE: 'sqlite', ...env })).toMatchObject({ proxyHops: 1, azureMonitor });
  });

  it.each([
    { ENIGHET_PROXY_HOPS: 'true', APPLICATIONINSIGHTS_CONNECTION_STRING: '' },
    { ENIGHET_PROXY_HOPS: '-1', APPLICATIONINSIGHTS_CONNECTION_STRING: ID },
    { ENIGHET_PROXY_HOPS: '6', APPLICATIONINSIGHTS_CONNECTION_STRING: 'InstrumentationKey=secret' },
  ])('tells what is wrong about them among the other faults, and never quotes it: %j', (env) => {
    expect(faultsOf(() => readConfig({ ...managed, ...env }))).toEqual([
      'ENIGHET_STORE is missing: it must be sqlite or cosmos.',
      'ENIGHET_PROXY_HOPS is wrong: it must be how many proxies stand before it, 0 to 5.',
      'APPLICATIONINSIGHTS_CONNECTION_STRING is wrong: it must be the connection string of an Application Insights resource.',
    ]);
  });

  it('never makes containers of its own in Cosmos DB', () => {
    const cosmos = { ENIGHET_STORE: 'cosmos', COSMOS_ENDPOINT: 'https://a.example/', COSMOS_KEY: 'key' };
    expect(readConfig({ ...managed, ...cosmos })).toMatchObject({ store: { createIfMissing: false } });
  });
});

describe('numbers that a restored copy does not know of', () => {
  it('are read, and told when they are none', () => {
    expect(readLocalConfig({ ENIGHET_USED_NUMBERS: 'LGS PC 2026:2, Lilla gruppen OB 2025:14' }).usedNumbers).toEqual([
      { shortName: 'LGS', kind: 'PC', year: 2026, last: 2 },
      { shortName: 'Lilla gruppen', kind: 'OB', year: 2025, last: 14 },
    ]);
    expect(readLocalConfig({})).not.toHaveProperty('usedNumbers');
    expect(faultsOf(() => readLocalConfig({ ENIGHET_USED_NUMBERS: '2026:2' }))).toEqual([
      'ENIGHET_USED_NUMBERS is wrong: it must be numbers such as LGS PC 2026:2, with commas between.',
    ]);
  });
});
