import { z } from 'zod/v4';
import { DECISIONS, WORK } from '../../src/adapters/cosmos/cosmos-containers';
import { environments, ofType, readSnapshot, reference, theOnly } from './snapshot';

const ACCOUNT = 'Microsoft.DocumentDB/databaseAccounts';
const READER = '00000000-0000-0000-0000-000000000001';
const CONTRIBUTOR = '00000000-0000-0000-0000-000000000002';

describe.each(environments)('%s', (environment) => {
  const snapshot = readSnapshot(environment);
  const account = theOnly(snapshot, ACCOUNT);

  it('has the database and the containers that the program opens, to the last indexed path', () => {
    const databases = ofType(snapshot, `${ACCOUNT}/sqlDatabases`);
    expect(databases.map(({ name, properties }) => [name, properties])).toEqual([
      [`${account.name}/enighet`, { resource: { id: 'enighet' } }],
    ]);
    const containers = ofType(snapshot, `${ACCOUNT}/sqlDatabases/containers`);
    expect(containers.map(({ name, properties }) => [name, properties])).toEqual([
      [`${account.name}/enighet/work`, { resource: WORK }],
      [`${account.name}/enighet/decisions`, { resource: DECISIONS }],
    ]);
  });

  it('is serverless, and can be restored to any second', () => {
    expect(account.properties).toMatchObject({
      capabilities: [{ name: 'EnableServerless' }],
      backupPolicy: {
        type: 'Continuous',
        continuousModeProperties: { tier: environment === 'test' ? 'Continuous7Days' : 'Continuous30Days' },
      },
    });
  });

  it('lets the bot change data in its own database, readers read the register of decisions, and nobody more', () => {
    const [bot, ...readers] = ofType(snapshot, `${ACCOUNT}/sqlRoleAssignments`).map(({ properties }) => properties);
    const identity = theOnly(snapshot, 'Microsoft.ManagedIdentity/userAssignedIdentities');
    expect(bot).toEqual({
      principalId: reference(identity, 'principalId'),
      roleDefinitionId: `${account.id}/sqlRoleDefinitions/${CONTRIBUTOR}`,
      scope: `${account.id}/dbs/enighet`,
    });
    expect(readers).toEqual(
      readers.map(({ principalId }) => ({
        principalId: z.guid().parse(principalId),
        roleDefinitionId: `${account.id}/sqlRoleDefinitions/${READER}`,
        scope: `${account.id}/dbs/enighet/colls/decisions`,
      })),
    );
  });

  it('gives no role but those, so that Contributor is enough to deploy', () => {
    const types = snapshot.resources.map((resource) => resource.type.toLowerCase());
    expect(types.filter((type) => type.startsWith('microsoft.authorization/'))).toEqual([]);
  });
});

it('has a role for each reader that is named', () => {
  expect(ofType(readSnapshot('example'), `${ACCOUNT}/sqlRoleAssignments`)).toHaveLength(1 + 2);
});

it('goes on with the account that a backup was restored to, when it is named', () => {
  expect(theOnly(readSnapshot('example'), ACCOUNT).name).toBe('enighet-example-restored');
});
