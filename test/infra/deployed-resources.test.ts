import { z } from 'zod/v4';
import { environments, filesIn, ofType, readSnapshot, theOnly } from './snapshot';

const ROLES = 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments';

const Plan = z.object({ sku: z.object({ capacity: z.int() }) });

/** How many there are of each. The roles are counted where it is said what they are for. */
const DEPLOYED: Readonly<Record<string, number>> = {
  'Microsoft.ManagedIdentity/userAssignedIdentities': 1,
  'Microsoft.OperationalInsights/workspaces': 1,
  'Microsoft.Insights/components': 1,
  'Microsoft.Insights/diagnosticSettings': 3,
  'Microsoft.DocumentDB/databaseAccounts': 1,
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases': 1,
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers': 2,
  'Microsoft.Web/serverfarms': 1,
  'Microsoft.Web/sites': 1,
  'Microsoft.Web/sites/basicPublishingCredentialsPolicies': 2,
  'Microsoft.BotService/botServices': 1,
  'Microsoft.BotService/botServices/channels': 1,
};

/** Ids, endpoints and the telemetry address: where what-if shows an expression, and why. Nothing else may be one. */
const KNOWN_ONCE_DEPLOYED = [
  ['principalId', 'principalId'],
  ['MicrosoftAppId', 'clientId'],
  ['COSMOS_ENDPOINT', 'documentEndpoint'],
  ['AZURE_CLIENT_ID', 'clientId'],
  ['APPLICATIONINSIGHTS_CONNECTION_STRING', 'ConnectionString'],
  ['endpoint', 'defaultHostName'],
  ['msaAppId', 'clientId'],
  ['output botId', 'clientId'],
  ['output hostName', 'defaultHostName'],
];

/** The strings in a value that are expressions, each with the name of what holds it. */
function expressionsIn(value: unknown, name: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return value.startsWith('[') ? [[name, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  if ('name' in value && 'value' in value) return expressionsIn(value.value, String(value.name));
  return Object.entries(value).flatMap(([key, within]) => [...expressionsIn(key, key), ...expressionsIn(within, key)]);
}

it('every environment has a snapshot, and there is no other', () => {
  expect(environments).toEqual(expect.arrayContaining(['production', 'test', 'example']));
  const snapshots = filesIn('.snapshot.json').map((file) => file.replace('.snapshot.json', ''));
  expect([...snapshots].sort()).toEqual([...environments].sort());
});

describe.each(environments)('%s', (environment) => {
  const snapshot = readSnapshot(environment);

  it('has one resource of each kind, and no other', () => {
    const counted: Record<string, number> = {};
    for (const { type } of snapshot.resources) if (type !== ROLES) counted[type] = (counted[type] ?? 0) + 1;
    expect(counted).toEqual(DEPLOYED);
  });

  it('is known before it is deployed, but for ids, endpoints and the telemetry address', () => {
    const found = [
      ...snapshot.resources.flatMap((resource) => expressionsIn(resource, resource.type)),
      ...Object.entries(snapshot.outputs).flatMap(([name, value]) => expressionsIn(value, `output ${name}`)),
    ].map(([name, expression]) => [
      name,
      /^\[(?:format\('[^']*', )?reference\('[^']+', '[^']+'\)\.(\w+)\)?\]$/.exec(expression)?.[1] ?? expression,
    ]);
    expect(found).toEqual(KNOWN_ONCE_DEPLOYED);
  });

  it('runs at least two instances', () => {
    const { sku } = Plan.parse(theOnly(snapshot, 'Microsoft.Web/serverfarms'));
    expect(sku.capacity).toBeGreaterThanOrEqual(2);
  });

  it('sends what is logged of store, program and bot to the workspace', () => {
    const { id } = theOnly(snapshot, 'Microsoft.OperationalInsights/workspaces');
    expect(theOnly(snapshot, 'Microsoft.Insights/components').properties).toHaveProperty('WorkspaceResourceId', id);
    const logged = ofType(snapshot, 'Microsoft.Insights/diagnosticSettings').map(({ id: of, properties }) => ({
      of: of.split('/providers/').at(-2)?.split('/').slice(0, 2).join('/'),
      ...properties,
    }));
    expect(logged).toEqual([
      {
        of: 'Microsoft.DocumentDB/databaseAccounts',
        workspaceId: id,
        logAnalyticsDestinationType: 'Dedicated',
        logs: ['DataPlaneRequests', 'ControlPlaneRequests'].map(on),
        metrics: ['Requests'].map(on),
      },
      {
        of: 'Microsoft.Web/sites',
        workspaceId: id,
        logs: ['AppServiceConsoleLogs', 'AppServiceHTTPLogs', 'AppServicePlatformLogs', 'AppServiceAuditLogs'].map(on),
        metrics: ['AllMetrics'].map(on),
      },
      {
        of: 'Microsoft.BotService/botServices',
        workspaceId: id,
        logs: ['BotRequest'].map(on),
        metrics: ['AllMetrics'].map(on),
      },
    ]);
  });
});

function on(category: string) {
  return { category, enabled: true };
}
