import { createTeamsDirectory } from '../../../../src/adapters/teams/directory';
import { createHomeTenants } from '../../../../src/adapters/teams/home-tenants';
import { createIdentities } from '../../../../src/adapters/teams/identities';
import { ALL_TENANTS } from '../../../../src/adapters/teams/tenants';
import { startFakeConnector, type FakeConnector } from '../../../support/fake-connector';
import { CHANNEL, clock, localAdapter, placeAt, recordedLog, type RecordedLog } from './setup';

let connector: FakeConnector;
let log: RecordedLog;

beforeEach(async () => {
  connector = await startFakeConnector();
  log = recordedLog();
});
afterEach(() => connector.close());

function reading() {
  const adapter = localAdapter(log);
  const identities = createIdentities(ALL_TENANTS, createHomeTenants({ adapter, clock, log }));
  return createTeamsDirectory({ adapter, identities, clock, log }).members(placeAt(connector));
}

async function members() {
  return (await reading())?.members;
}

describe('the members of a channel', () => {
  it('are those of all pages', async () => {
    const people = Array.from({ length: 1_201 }, (_, n) => ({ id: `29:${n}`, name: `P${n}`, aadObjectId: `aad-${n}` }));
    connector.setMembers(CHANNEL, people);
    const contacts = await members();
    expect(contacts).toEqual(
      people.map(({ id, name, aadObjectId }) => ({ id: aadObjectId, name, address: id, email: null })),
    );
    expect(connector.requests.map(({ query }) => query)).toEqual([
      { pageSize: '500' },
      { pageSize: '500', continuationToken: '500' },
      { pageSize: '500', continuationToken: '1000' },
    ]);
  });

  it('are none in an empty channel', async () => {
    expect(await members()).toEqual([]);
  });

  it('may have their account under its other name', async () => {
    connector.setMembers(CHANNEL, [{ id: '29:anna', name: 'Anna', objectId: 'aad-anna' }]);
    expect(await members()).toEqual([{ id: 'aad-anna', name: 'Anna', address: '29:anna', email: null }]);
  });

  it('have the e-mail address that a person who was typed in may be known by', async () => {
    connector.setMembers(CHANNEL, [
      { id: '29:anna', name: 'Anna', aadObjectId: 'aad-anna', email: 'anna@example.org' },
      { id: '29:bo', name: 'Bo', aadObjectId: 'aad-bo', email: '' },
    ]);
    expect((await members())?.map(({ email }) => email)).toEqual(['anna@example.org', null]);
  });

  it('are not known by an address that another organisation has given them; a guest’s is the host’s own', async () => {
    const email = 'seat@example.org';
    connector.setMembers(CHANNEL, [
      { id: '29:external', name: 'External', aadObjectId: 'aad-external', tenantId: 'elsewhere', email },
      { id: '29:guest', name: 'Guest', aadObjectId: 'aad-guest', tenantId: 'elsewhere', userRole: 'guest', email },
    ]);
    expect((await members())?.map((member) => member.email)).toEqual([null, email]);
  });

  it('leave out those without an account, and the log has how many', async () => {
    connector.setMembers(CHANNEL, [
      { id: '29:anna', name: 'Anna', aadObjectId: 'aad-anna' },
      { id: '29:guest', name: 'Anonymous' },
      { id: '29:null', name: 'Nobody', aadObjectId: null },
      { id: '29:typed', name: 'Typed', aadObjectId: 'typed:anna' },
    ]);
    const { withoutAccount, ...read } = (await reading()) ?? { members: [], withoutAccount: [] };
    expect(read.members).toHaveLength(1);
    expect(withoutAccount).toEqual(['29:guest', '29:null', '29:typed']);
    expect(log.lines).toEqual([{ event: 'teams.membersWithoutAccount', fields: { count: 3 } }]);
  });

  it('leave out bots', async () => {
    connector.setMembers(CHANNEL, [
      { id: '28:bot', name: 'Enighet' },
      { id: '28:other', name: 'Another bot', aadObjectId: 'aad-other' },
      { id: '29:third', name: 'A third', aadObjectId: 'aad-third', role: 'bot' },
    ]);
    expect(await members()).toEqual([]);
    expect(log.lines).toEqual([]);
  });

  it('are each there once, though the roster changed between two pages', async () => {
    const anna = { id: '29:anna', name: 'Anna', aadObjectId: 'aad-anna' };
    connector.setMembers(CHANNEL, [anna, anna]);
    expect(await members()).toHaveLength(1);
  });
});

describe('of a channel that the bot is not in', () => {
  it.each([
    [403, 'BotNotInConversationRoster', 'notInRoster'],
    [404, 'ConversationNotFound', 'conversationGone'],
  ])('are not known, and that is no fault: %i %s', async (status, code, why) => {
    const body = { error: { code, message: 'The bot is not part of the conversation roster.' } };
    connector.rules.add({ when: { operation: 'members' }, then: { kind: 'answer', status, body } });
    expect(await members()).toBeUndefined();
    expect(log.lines).toEqual([{ event: 'teams.channelGone', fields: { why, detail: `${status} ${code}` } }]);
  });

  it('are not half known when that shows at the second page', async () => {
    connector.setMembers(
      CHANNEL,
      Array.from({ length: 501 }, (_, n) => ({ id: `29:${n}`, aadObjectId: `aad-${n}` })),
    );
    connector.rules.add({ when: {}, then: { kind: 'delay', ms: 0 }, times: 1 });
    const body = { error: { code: 'BotNotInConversationRoster', message: '' } };
    connector.rules.add({ when: {}, then: { kind: 'answer', status: 403, body } });
    expect(await members()).toBeUndefined();
  });
});

describe('when Teams cannot say', () => {
  it.each([403, 404, 429, 500, 503])('rejects after one request: %i', async (status) => {
    connector.rules.add({ when: { operation: 'members' }, then: { kind: 'answer', status } });
    await expect(members()).rejects.toMatchObject({ status });
    expect(connector.requests).toHaveLength(1);
  });

  it('rejects when the second page fails, rather than give half the roster', async () => {
    connector.setMembers(
      CHANNEL,
      Array.from({ length: 501 }, (_, n) => ({ id: `29:${n}`, aadObjectId: `aad-${n}` })),
    );
    connector.rules.add({ when: {}, then: { kind: 'delay', ms: 0 }, times: 1 });
    connector.rules.add({ when: {}, then: { kind: 'throttle' } });
    await expect(members()).rejects.toMatchObject({ status: 429 });
  });

  it('rejects a roster that never ends', async () => {
    connector.rules.add({
      when: {},
      then: { kind: 'answer', status: 200, body: { members: [], continuationToken: 'again' } },
    });
    await expect(members()).rejects.toThrow('never ends');
    expect(connector.requests).toHaveLength(2);
  });

  it('rejects what is no roster', async () => {
    connector.rules.add({ when: {}, then: { kind: 'answer', status: 200, body: { members: 'many' } } });
    await expect(members()).rejects.toThrow();
  });
});
