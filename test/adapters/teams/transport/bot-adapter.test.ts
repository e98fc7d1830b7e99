import { createBotAdapter } from '../../../../src/adapters/teams/bot-adapter';
import { ConnectorRefusal } from '../../../../src/adapters/teams/connector-errors';
import cardAction from '../../../fixtures/activities/card-action.json';
import personalMessage from '../../../fixtures/activities/personal-message.json';
import { startFakeConnector, type FakeConnector } from '../../../support/fake-connector';
import { CHANNEL, clock, localAdapter, recordedLog } from './setup';

const MESSAGE = { type: 'message', channelId: 'msteams', text: 'hello' };

describe('a call to Teams', () => {
  let connector: FakeConnector;
  const log = recordedLog();

  beforeEach(async () => (connector = await startFakeConnector()));
  afterEach(() => connector.close());

  async function send(requestTimeoutMs?: number) {
    const client = await localAdapter(log, requestTimeoutMs).connectorFor(connector.serviceUrl);
    return client.conversations.sendToConversation(CHANNEL, MESSAGE);
  }

  it('answers with what Teams answered', async () => {
    const sent = await send();
    expect(sent.id).toBe(connector.activitiesIn(CHANNEL)[0]?.id);
  });

  it.each([408, 412, 429, 500, 502, 503, 504])('is made once, whatever it says: %i', async (status) => {
    connector.rules.add({ when: {}, then: { kind: 'answer', status, headers: { 'Retry-After': '0' } } });
    await expect(send()).rejects.toMatchObject({ status, retryAfter: '0' });
    expect(connector.requests).toHaveLength(1);
  });

  it.each(['dropAnswer', 'reset'] as const)('is made once when the connection breaks: %s', async (kind) => {
    connector.rules.add({ when: {}, then: { kind } });
    await expect(send()).rejects.toThrow('fetch failed');
    expect(connector.requests).toHaveLength(1);
  });

  it('is made once when it goes down a connection that Teams closed meanwhile', async () => {
    await send();
    await connector.goDown();
    await connector.comeUp();
    await send();
    expect(connector.requests).toHaveLength(2);
  });

  it('ends when Teams never answers', async () => {
    connector.rules.add({ when: {}, then: { kind: 'hang' } });
    await expect(send(50)).rejects.toMatchObject({ name: 'TimeoutError' });
    // On a slow machine the time is up before the request has got there.
    expect(connector.requests.length).toBeLessThanOrEqual(1);
  });

  it('does not follow Teams to another address', async () => {
    connector.rules.add({
      when: {},
      then: { kind: 'answer', status: 307, headers: { Location: `${connector.serviceUrl}elsewhere` } },
    });
    await expect(send()).rejects.toBeInstanceOf(ConnectorRefusal);
    expect(connector.requests).toHaveLength(1);
  });
});

describe('credentials', () => {
  const log = recordedLog();
  const msi = { appType: 'UserAssignedMsi', appId: 'app', tenantId: 'tenant' } as const;
  const secret = { appType: 'SingleTenant', appId: 'app', tenantId: 'tenant', password: 'secret' } as const;

  it.each([
    { ...msi, appId: '' },
    { ...msi, tenantId: '' },
    { ...secret, appId: '' },
    { ...secret, tenantId: '' },
    { ...secret, password: '' },
  ])('must be complete: %j', (credentials) => {
    expect(() => createBotAdapter({ credentials, clock, log })).toThrow(/required/);
  });

  it.each([msi, secret])('are asked of callers: $appType', async (credentials) => {
    const turn = jest.fn();
    const adapter = createBotAdapter({ credentials, clock, log });
    for (const authorization of ['', 'Bearer', 'Bearer nonsense', 'Basic dTpw']) {
      expect(await adapter.receive(authorization, personalMessage, turn)).toEqual({
        status: 401,
        body: { error: 'notAuthenticated' },
      });
    }
    expect(turn).not.toHaveBeenCalled();
  });
});

describe('a received activity', () => {
  const log = recordedLog();

  it('gets the answer its turn gave', async () => {
    const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Thanks' };
    const answer = await localAdapter(log).receive('', cardAction, (context) =>
      context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } }).then(() => undefined),
    );
    expect(answer).toEqual({ status: 200, body });
  });

  it('without anything to answer is 200, and an invoke that nothing answered is refused', async () => {
    const adapter = localAdapter(log);
    const nothing = () => Promise.resolve();
    expect(await adapter.receive('', personalMessage, nothing)).toEqual({ status: 200, body: undefined });
    expect(await adapter.receive('', cardAction, nothing)).toEqual({ status: 400, body: { error: 'unknownInvoke' } });
  });

  it('rejects with the fault of its turn, for the server to report', async () => {
    const fault = new Error('a bug');
    await expect(localAdapter(log).receive('', personalMessage, () => Promise.reject(fault))).rejects.toBe(fault);
  });
});

it('reaches the SDK with the fields that are known, and no others that it would act on or send back', async () => {
  const seen: unknown[] = [];
  const extra = {
    locale: ['sv'],
    deliveryMode: 'expectReplies',
    relatesTo: {},

    timestamp: 7,
    label: {},
  };
  const activity = { ...personalMessage, ...extra, ['__proto__']: { replyToId: 'x' }, constructor: 'x' };
  await localAdapter(recordedLog()).receive('', activity, (context) => {
    const got = Object.entries(context.activity).filter(([, value]) => value !== undefined);
    seen.push(...Object.keys(extra).map((name) => got.find(([key]) => key === name)));
    seen.push(context.activity.replyToId);
    return Promise.resolve();
  });
  expect(seen).toEqual(Array(Object.keys(extra).length + 1).fill(undefined));
});

describe('a tap', () => {
  let connector: FakeConnector;

  beforeEach(async () => (connector = await startFakeConnector()));
  afterEach(() => connector.close());

  it('cannot be answered in the place it came from, where everybody would see it', async () => {
    const tap = { ...cardAction, serviceUrl: connector.serviceUrl };
    const answered = localAdapter(recordedLog()).receive('', tap, (context) =>
      context.sendActivity('hello').then(() => undefined),
    );
    await expect(answered).rejects.toThrow('ConnectorClient');
    expect(connector.requests).toHaveLength(0);
  });
});
