import type { UsedNumber } from './application/decision/used-numbers';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { createReader, type Environment, type Reader } from './config-reader';

export type StoreConfig =
  { readonly kind: 'memory' } | { readonly kind: 'sqlite'; readonly folder: string } | CosmosConfig;

/** The name is the same in every account, since the deployment creates the database. */
export const COSMOS_DATABASE = 'enighet';

export interface CosmosConfig {
  readonly kind: 'cosmos';
  readonly endpoint: string;
  /** When this is left out, the program signs in with its identity. */
  readonly key?: string;
  /** Which of the machine's managed identities to use, by client id. */
  readonly identity?: string;
  readonly createIfMissing: boolean;
}

export type Credentials =
  | { readonly appType: 'UserAssignedMsi'; readonly appId: string; readonly tenantId: string }
  | { readonly appType: 'SingleTenant'; readonly appId: string; readonly tenantId: string; readonly password: string };

export interface TenantConfig {
  /** `null` in local mode: every place counts as being in the bot's own tenant. */
  readonly own: string | null;
  readonly allowed: readonly string[];
}

export interface Config {
  readonly port: number;
  readonly store: StoreConfig;
  /** `local`: loopback only, nobody is authenticated, and the other members can be played. Never in production. */
  readonly credentials: Credentials | 'local';
  /** The tenants whose people may take part. Left out in local mode only, where everybody may. */
  readonly tenants?: TenantConfig;
  /** Numbers of decisions that a restored copy does not know of. */
  readonly usedNumbers?: readonly UsedNumber[];
  /** How many proxies stand before the program; in production only. */
  readonly proxyHops?: number;
  /** The connection string of Application Insights. Without it nothing is measured. */
  readonly azureMonitor?: string;
}

const PORT = wholeNumber(5).pipe(z.number().max(65_535)).default(3978);
const TEXT = z.string().min(1);
const OPTIONAL_TEXT = absentAsNull(TEXT);
const OPTIONAL_ID = absentAsNull(z.uuid());
const DURABLE_STORE = z.enum(['sqlite', 'cosmos']);
const STORE = z.enum([...DURABLE_STORE.options, 'memory']);
const APP_TYPE = z.enum(['UserAssignedMsi', 'SingleTenant']);
/** Azure App Service has one front end before the program, and some put another before that. */
const PROXY_HOPS = wholeNumber(1).pipe(z.number().max(5)).default(0);
const AZURE_MONITOR = z
  .string()
  .regex(/^(?=.*(^|;)InstrumentationKey=[0-9a-f-]{36}(;|$))[^\s]+$/i)
  .optional();
const TENANTS = z
  .string()
  .default('')
  .transform((list) =>
    list
      .toLowerCase()
      .split(',')
      .flatMap((one) => one.trim() || []),
  )
  .pipe(z.array(z.uuid()));

const USED_NUMBER = /^(\S(?:.{0,38}\S)?) (PC|OB) (\d{4}):(\d{1,5})$/;
const USED_NUMBERS = z
  .string()
  .default('')
  .transform((list, context) =>
    list.split(',').flatMap((text): readonly UsedNumber[] => {
      if (text.trim() === '') return [];
      const [, shortName, kind, year, last] = USED_NUMBER.exec(text.trim()) ?? [];
      if (shortName !== undefined) {
        return [{ shortName, kind: kind === 'PC' ? 'PC' : 'OB', year: Number(year), last: Number(last) }];
      }
      context.addIssue({ code: 'custom' });
      return [];
    }),
  );

/** Local mode: everything has a default. Throws ConfigError. */
export function readLocalConfig(env: Environment = process.env): Config {
  const settings = createReader(env);
  const port = settings.read('PORT', PORT, 'a port number');
  const kind = settings.read('ENIGHET_STORE', STORE.default('sqlite'), 'sqlite, cosmos or memory');
  const store = storeConfig(settings, kind, true);
  const allowed = readTenants(settings);
  const used = readUsedNumbers(settings);
  if (port === undefined || store === undefined || allowed === undefined || used === undefined) throw settings.faults();
  return { port, store, credentials: 'local', ...used, ...(allowed.length > 0 && { tenants: { own: null, allowed } }) };
}

/** Production: the bot's identity and the store must be given. Throws ConfigError. */
export function readConfig(env: Environment = process.env): Config {
  const settings = createReader(env);
  const port = settings.read('PORT', PORT, 'a port number');
  const credentials = readCredentials(settings);
  const store = storeConfig(settings, settings.read('ENIGHET_STORE', DURABLE_STORE, 'sqlite or cosmos'), false);
  const others = readTenants(settings);
  const proxyHops = settings.read('ENIGHET_PROXY_HOPS', PROXY_HOPS, 'how many proxies stand before it, 0 to 5');
  const monitoring = readMonitoring(settings);
  const used = readUsedNumbers(settings);
  if (
    port === undefined ||
    credentials === undefined ||
    store === undefined ||
    others === undefined ||
    proxyHops === undefined ||
    monitoring === undefined ||
    used === undefined
  ) {
    throw settings.faults();
  }
  const own = credentials.tenantId.toLowerCase();
  const tenants = { own, allowed: [...new Set([own, ...others])] };
  return { port, store, credentials, tenants, proxyHops, ...monitoring, ...used };
}

function readUsedNumbers(settings: Reader): Pick<Config, 'usedNumbers'> | undefined {
  const used = settings.read(
    'ENIGHET_USED_NUMBERS',
    USED_NUMBERS,
    'numbers such as LGS PC 2026:2, with commas between',
  );
  return used && (used.length === 0 ? {} : { usedNumbers: used });
}

/**
 * The store that the program keeps everything in, by its own settings, for what reads it beside the program: without any,
 * the file of local mode. Throws ConfigError.
 */
export function readStore(env: Environment = process.env): Exclude<StoreConfig, { kind: 'memory' }> {
  const settings = createReader(env);
  const kind = settings.read('ENIGHET_STORE', DURABLE_STORE.default('sqlite'), 'sqlite or cosmos');
  const store = storeConfig(settings, kind, false);
  if (store === undefined || store.kind === 'memory') throw settings.faults();
  return store;
}

/** The folder of the SQLite file, for programs that only look after that file. Throws ConfigError. */
export function readDataFolder(env: Environment = process.env): string {
  const settings = createReader(env);
  const folder = dataFolder(settings);
  if (folder === undefined) throw settings.faults();
  return folder;
}

export function databaseFile(folder: string): string {
  return join(folder, 'enighet.sqlite');
}

function dataFolder(settings: Reader): string | undefined {
  return settings.read('ENIGHET_DATA_DIR', TEXT.default('.data'), 'a folder');
}

function readTenants(settings: Reader): readonly string[] | undefined {
  return settings.read('ENIGHET_TENANTS', TENANTS, 'tenant ids, GUIDs with commas between them');
}

function readMonitoring(settings: Reader): Pick<Config, 'azureMonitor'> | undefined {
  return settings.read(
    'APPLICATIONINSIGHTS_CONNECTION_STRING',
    AZURE_MONITOR.transform((azureMonitor) => (azureMonitor === undefined ? {} : { azureMonitor })),
    'the connection string of an Application Insights resource',
  );
}

function readCredentials(settings: Reader): Credentials | undefined {
  const appType = settings.read('MicrosoftAppType', APP_TYPE, 'UserAssignedMsi or SingleTenant');
  const appId = settings.read('MicrosoftAppId', z.uuid(), "the app's id, a GUID");
  const tenantId = settings.read('MicrosoftAppTenantId', z.uuid(), "the id of the app's tenant, a GUID");
  if (appType !== 'SingleTenant') {
    if (appType === undefined || appId === undefined || tenantId === undefined) return undefined;
    return { appType, appId, tenantId };
  }
  const password = settings.read('MicrosoftAppPassword', TEXT, "the app's secret");
  if (appId === undefined || tenantId === undefined || password === undefined) return undefined;
  return { appType, appId, tenantId, password };
}

function storeConfig(
  settings: Reader,
  kind: z.infer<typeof STORE> | undefined,
  createIfMissing: boolean,
): StoreConfig | undefined {
  switch (kind) {
    case undefined:
      return undefined;
    case 'memory':
      return { kind };
    case 'sqlite': {
      const folder = dataFolder(settings);
      return folder === undefined ? undefined : { kind, folder };
    }
    case 'cosmos':
      return cosmosConfig(settings, createIfMissing);
  }
}

function cosmosConfig(settings: Reader, createIfMissing: boolean): CosmosConfig | undefined {
  const key = settings.read('COSMOS_KEY', OPTIONAL_TEXT, 'a key of the Cosmos DB account, or not given');
  const identity = settings.read('AZURE_CLIENT_ID', OPTIONAL_ID, 'the client id of a managed identity, a GUID');
  const endpoint =
    key === null
      ? settings.read('COSMOS_ENDPOINT', z.url({ protocol: /^https$/ }), 'the https address of the Cosmos DB account')
      : settings.read('COSMOS_ENDPOINT', z.url(), 'the address of the Cosmos DB account');
  if (endpoint === undefined || key === undefined || identity === undefined) return undefined;
  return {
    kind: 'cosmos',
    endpoint,
    ...(key !== null && { key }),
    ...(identity !== null && { identity }),
    createIfMissing,
  };
}

function absentAsNull<Value>(schema: z.ZodType<Value>): z.ZodType<Value | null> {
  return schema.optional().transform((value) => value ?? null);
}

/** A number written in digits and nothing else: `Number` takes '' for 0 and '0x50' for 80. */
function wholeNumber(mostDigits: number) {
  return z.string().max(mostDigits).regex(/^\d+$/).transform(Number);
}
