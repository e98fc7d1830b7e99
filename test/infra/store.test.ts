import { DECISIONS, WORK } from '../../src/adapters/cosmos/cosmos-containers';
import { readBicepFiles } from './bicep';
import { objectIn, type Resource } from './bicep-declarations';

const COSMOS = 'Microsoft.DocumentDB/databaseAccounts';

async function resources(): Promise<readonly Resource[]> {
  return (await readBicepFiles()).flatMap((file) => file.resources);
}

async function ofType(type: string): Promise<readonly Resource[]> {
  return (await resources()).filter((resource) => resource.type.startsWith(`${COSMOS}${type}@`));
}

it('the containers are those that the program opens, to the last indexed path', async () => {
  const containers = await ofType('/sqlDatabases/containers');
  expect(containers.map(({ body }) => objectIn(objectIn(body, 'properties'), 'resource'))).toEqual([WORK, DECISIONS]);
  expect(containers.map(({ body }) => [body['parent'], body['name']])).toEqual([
    ['=database', 'work'],
    ['=database', 'decisions'],
  ]);
});

it('the database is the one that the program opens', async () => {
  const [database] = await ofType('/sqlDatabases');
  expect(database?.body).toMatchObject({ name: 'enighet', properties: { resource: { id: 'enighet' } } });
});

it('the account is serverless, refuses keys and can be restored to any second', async () => {
  const account = (await ofType('')).find(({ body }) => body['properties'] !== undefined);
  expect(account?.body['properties']).toMatchObject({
    capabilities: [{ name: 'EnableServerless' }],
    disableLocalAuth: true,
    minimalTlsVersion: 'Tls12',
    backupPolicy: { type: 'Continuous', continuousModeProperties: { tier: '=backupTier' } },
  });
});

it('the bot may change data in its own database, and readers may read the register of decisions; nothing more', async () => {
  const roles = (await ofType('/sqlRoleAssignments')).map(({ body }) => objectIn(body, 'properties'));
  expect(roles).toEqual([
    {
      principalId: '=appPrincipalId',
      roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributor}',
      scope: '${account.id}/dbs/enighet',
    },
    {
      principalId: '=readerId',
      roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataReader}',
      scope: '${account.id}/dbs/enighet/colls/decisions',
    },
  ]);
});

it('no role is given but those, so that Contributor is enough to deploy', async () => {
  const types = (await resources()).map((resource) => resource.type.toLowerCase());
  expect(types.filter((type) => type.startsWith('microsoft.authorization/'))).toEqual([]);
});
