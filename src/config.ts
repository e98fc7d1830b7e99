import { z } from 'zod/v4';

export type StoreConfig =
  | { readonly kind: 'memory' }
  | { readonly kind: 'sqlite'; readonly folder: string }
  | { readonly kind: 'cosmos'; readonly endpoint: string; readonly key: string; readonly createIfMissing: boolean };

export type Credentials =
  | { readonly appType: 'UserAssignedMsi'; readonly appId: string; readonly tenantId: string }
  | { readonly appType: 'SingleTenant'; readonly appId: string; readonly tenantId: string; readonly password: string };

export interface Config {
  readonly port: number;
  readonly store: StoreConfig;
  /** `local`: loopback only, nobody is authenticated, and the other members can be played. Never in production. */
  readonly credentials: Credentials | 'local';
}

/** What is wrong with the environment, every fault on a line of its own. */
class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

const port = z.coerce.number().int().min(0).max(65_535).default(3978);
const cosmos = { ENIGHET_STORE: z.literal('cosmos'), COSMOS_ENDPOINT: z.url(), COSMOS_KEY: z.string().min(1) };
const sqlite = { ENIGHET_STORE: z.literal('sqlite'), ENIGHET_DATA_DIR: z.string().min(1).default('.data') };
const memory = { ENIGHET_STORE: z.literal('memory') };

const localStore = z.discriminatedUnion('ENIGHET_STORE', [z.object(sqlite), z.object(cosmos), z.object(memory)]);
const productionStore = z.discriminatedUnion('ENIGHET_STORE', [z.object(sqlite), z.object(cosmos)]);
const identity = z.discriminatedUnion('MicrosoftAppType', [
  z.object({
    MicrosoftAppType: z.literal('UserAssignedMsi'),
    MicrosoftAppId: z.uuid(),
    MicrosoftAppTenantId: z.uuid(),
  }),
  z.object({
    MicrosoftAppType: z.literal('SingleTenant'),
    MicrosoftAppId: z.uuid(),
    MicrosoftAppTenantId: z.uuid(),
    MicrosoftAppPassword: z.string().min(1),
  }),
]);

/** Local mode: everything has a default. Throws ConfigError. */
export function readLocalConfig(env: Environment = process.env): Config {
  const faults: string[] = [];
  const parsedPort = read('PORT', port, env['PORT'], faults);
  const store = read('', localStore, { ...env, ENIGHET_STORE: env['ENIGHET_STORE'] ?? 'sqlite' }, faults);
  if (parsedPort === undefined || store === undefined) throw new ConfigError(faults.join('\n'));
  return { port: parsedPort, store: storeConfig(store, true), credentials: 'local' };
}

/** Production: the bot's identity and the store must be given. Throws ConfigError. */
export function readConfig(env: Environment = process.env): Config {
  const faults: string[] = [];
  const parsedPort = read('PORT', port, env['PORT'], faults);
  const app = read('', identity, env, faults);
  const store = read('', productionStore, env, faults);
  if (parsedPort === undefined || app === undefined || store === undefined) throw new ConfigError(faults.join('\n'));
  const { MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId } = app;
  const credentials: Credentials =
    app.MicrosoftAppType === 'SingleTenant'
      ? { appType: 'SingleTenant', appId, tenantId, password: app.MicrosoftAppPassword }
      : { appType: 'UserAssignedMsi', appId, tenantId };
  return { port: parsedPort, store: storeConfig(store, false), credentials };
}

function read<Value>(name: string, schema: z.ZodType<Value>, input: unknown, faults: string[]): Value | undefined {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) faults.push(`${path.join('.') || name}: ${message}`);
  return undefined;
}

function storeConfig(store: z.infer<typeof localStore>, createIfMissing: boolean): StoreConfig {
  switch (store.ENIGHET_STORE) {
    case 'memory':
      return { kind: 'memory' };
    case 'sqlite':
      return { kind: 'sqlite', folder: store.ENIGHET_DATA_DIR };
    case 'cosmos':
      return { kind: 'cosmos', endpoint: store.COSMOS_ENDPOINT, key: store.COSMOS_KEY, createIfMissing };
  }
}
