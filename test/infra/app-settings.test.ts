import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { dependencies, scripts } from '../../package.json';
import { readConfig } from '../../src/config';
import { readBicepFiles } from './bicep';
import { objectIn, type Resource } from './bicep-declarations';

const SITE = 'Microsoft.Web/sites@';
const AppSettings = z.array(z.object({ name: z.string(), value: z.string() }));

/** Settings that somebody else than `src/config.ts` reads. */
const READ_BY: Readonly<Record<string, string>> = {
  NODE_ENV: 'express',
  SCM_DO_BUILD_DURING_DEPLOYMENT: 'App Service',
  CUSTOM_BUILD_COMMAND: 'App Service',
  WEBSITES_CONTAINER_START_TIME_LIMIT: 'App Service',
  WEBSITES_CONTAINER_STOP_TIME_LIMIT: 'App Service',
  WEBSITE_HEALTHCHECK_MAXPINGFAILURES: 'App Service',
};

/** What the expressions in the settings would be once deployed. */
const DEPLOYED: Readonly<Record<string, string>> = {
  '=clientId': '5f0c1d2e-3a4b-4c5d-8e6f-708192a3b4c5',
  '=tenantId': '6a1b2c3d-4e5f-4a6b-8c7d-8e9fa0b1c2d3',
  '=cosmosEndpoint': 'https://enighet-test.documents.azure.com:443/',
  "=join(otherTenantIds, ',')": '',
  '=telemetryConnectionString':
    'InstrumentationKey=7c2d3e4f-5a6b-4c7d-8e9f-a0b1c2d3e4f5;IngestionEndpoint=https://sweden.in.ai.example/',
};

async function site(): Promise<Resource> {
  const found = (await readBicepFiles()).flatMap((file) => file.resources).find(({ type }) => type.startsWith(SITE));
  if (found === undefined) throw new Error('there is no site');
  return found;
}

async function siteConfig() {
  return objectIn(objectIn((await site()).body, 'properties'), 'siteConfig');
}

async function environment(): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(
    AppSettings.parse((await siteConfig())['appSettings']).map(({ name, value }) => [name, DEPLOYED[value] ?? value]),
  );
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

it('production starts with the settings that are deployed', async () => {
  expect(asked(await environment()).faults).toEqual([]);
});

it('the program reads every setting that is deployed', async () => {
  const env = await environment();
  const { names } = asked(env);
  expect(Object.keys(env).filter((name) => !names.has(name) && READ_BY[name] === undefined)).toEqual([]);
});

it('no setting is left as an expression that this test does not know', async () => {
  expect(Object.entries(await environment()).filter(([, value]) => value.startsWith('='))).toEqual([]);
});

it('the store is Cosmos, and the identity is the one that Azure made', async () => {
  expect(await environment()).toMatchObject({ ENIGHET_STORE: 'cosmos', MicrosoftAppType: 'UserAssignedMsi' });
});

it('what is run is what npm start runs, with nothing between the signal and the program', async () => {
  expect((await siteConfig())['appCommandLine']).toBe(scripts.start);
});

it('what npm start needs is there without the development packages', async () => {
  expect((await environment())['CUSTOM_BUILD_COMMAND']).toContain('--omit=dev');
  expect(scripts.start).toContain('--import tsx ');
  expect(dependencies).toHaveProperty('tsx');
});

it('the health probe asks for a path that the program answers', async () => {
  const server = readFileSync(join(__dirname, '../../src/adapters/teams/http-server.ts'), 'utf8');
  const paths = [...server.matchAll(/\.route\('([^']+)'\)/g)].map(([, path]) => path);
  expect(paths).toContain((await siteConfig())['healthCheckPath']);
});
