import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { createMemoryStores } from '../../../src/adapters/memory/create-memory-stores';
import { compose, type Enighet } from '../../../src/compose';
import type { Stores } from '../../../src/ports/stores';
import cardAction from '../../fixtures/activities/card-action.json';
import conversationUpdate from '../../fixtures/activities/conversation-update.json';
import installationUpdate from '../../fixtures/activities/installation-update.json';
import personalMessage from '../../fixtures/activities/personal-message.json';
import { startFakeConnector, type FakeConnector } from '../../support/fake-connector';
import { LEASE_MS, messagesAt } from '../../support/running-bot';
import { createTestClock } from '../../support/test-clock';
import { recordedLog } from './transport/setup';
import { APP_ID, startTokenIssuer, type Signature, type TokenIssuer } from './transport/token-issuer';

/** The whole program as production has it, but for whom it believes and where it stores. */

const OWN = installationUpdate.conversation.tenantId;
const CONNECTED = '33333333-0000-4000-8000-00000000abcd';
const OTHER = '22222222-0000-4000-8000-000000000000';
/** botbuilder believes it too, for its Emulator. */
const MICROSOFT = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';
/** Goes as an array 10 000 deep, which JSON.stringify cannot write. */
const DEEP = '[…]';
const LATER = Math.floor(Date.now() / 1000) + 3_600;
const EARLIER = LATER - 7_200;

let issuer: TokenIssuer;
let connector: FakeConnector;
let enighet: Enighet;
let address: string;
let saves: number;
let port: number;
const clock = createTestClock();
const log = recordedLog();

beforeAll(async () => {
  // The SDK prints what it thinks of a bad token.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  issuer = await startTokenIssuer();
  connector = await startFakeConnector();
  enighet = await compose({
    config: {
      port: 0,
      store: { kind: 'memory' },
      credentials: { appType: 'UserAssignedMsi', appId: APP_ID, tenantId: OWN },
      tenants: { own: OWN, allowed: [OWN, CONNECTED] },
    },
    log,
    clock,
    pace: { leaseMs: LEASE_MS, gapMs: 0, wakeMs: 5_000 },
    stores: countingSaves(createMemoryStores()),
    authentication: issuer.authentication,
  });
  ({ port } = await enighet.start());
  address = messagesAt(port);
});
beforeEach(() => {
  saves = 0;
});
afterAll(async () => {
  await enighet.stop();
  await issuer.close();
  await connector.close();
  jest.restoreAllMocks();
  expect(log.faults).toEqual([]);
});

function countingSaves(stores: Stores): Stores {
  const save: Stores['records']['save'] = (record, token) => {
    saves += 1;
    return stores.records.save(record, token);
  };
  return { ...stores, records: { ...stores.records, save } };
}

/** The bot is added to a channel that it has not met: when it is let in, that is stored. */
function installed(changes: object = {}) {
  const { serviceUrl } = connector;
  const id = `19:${randomUUID()}@thread.tacv2`;
  return { ...installationUpdate, serviceUrl, conversation: { ...installationUpdate.conversation, id }, ...changes };
}

function inTenant(tenantId: string | undefined) {
  const { conversation, ...activity } = installed();
  return { ...activity, conversation: { ...conversation, tenantId }, channelData: { tenant: { id: tenantId } } };
}

async function receives(authorization: string | undefined, activity: object = installed()): Promise<number> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(authorization !== undefined && { authorization }) },
    body: JSON.stringify(activity).replaceAll(JSON.stringify(DEEP), `${'['.repeat(10_000)}${']'.repeat(10_000)}`),
  });
  await response.arrayBuffer();
  return response.status;
}

const token = (claims?: Readonly<Record<string, unknown>>, signature?: Signature) =>
  `Bearer ${issuer.token(connector.serviceUrl, claims, signature)}`;
const parts = (...texts: readonly string[]) => texts.map((text) => Buffer.from(text).toString('base64url')).join('.');

async function expectRefused(
  status: 400 | 401 | 403,
  authorization: string | undefined,
  activity?: object,
): Promise<void> {
  const asked = connector.requests.length;
  expect(await receives(authorization, activity)).toBe(status);
  await enighet.settled();
  expect(saves).toBe(0);
  expect(connector.requests).toHaveLength(asked);
}

it.each([OWN, CONNECTED, CONNECTED.toUpperCase()])('Teams is let in, for a connected tenant: %s', async (tenant) => {
  expect(await receives(token(), inTenant(tenant))).toBe(200);
  expect(saves).toBeGreaterThan(0);
  await enighet.settled();
});

it.each<readonly [string, () => string | undefined]>([
  ['none', () => undefined],
  ['an empty one', () => ''],
  ['the word alone', () => 'Bearer'],
  ['another scheme', () => token().replace('Bearer', 'Basic')],
  ['two', () => `${token()} ${issuer.token(connector.serviceUrl)}`],
  ['what is not three parts', () => 'Bearer nonsense'],
  ['three parts that are nothing', () => 'Bearer a.b.c'],
  ['a header that is not JSON', () => `Bearer ${parts('{', '{}', 'x')}`],
  ['claims that are not JSON', () => `Bearer ${parts('{"alg":"RS256","typ":"JWT"}', '{', 'x')}`],
  ['claims that are null', () => `Bearer ${parts('{"alg":"RS256","typ":"JWT"}', 'null', 'x')}`],
  ['no signature', () => token().replace(/\.[^.]*$/, '.')],
  ['half a signature', () => token().slice(0, -100)],
  ['other claims under the signature', () => swapped(token(), token({ aud: 'app-2' }))],
])('nobody is let in with a token that is malformed: %s', async (_, authorization) => {
  await expectRefused(401, authorization());
});

/** The claims of one under the signature of the other. */
function swapped(one: string, other: string): string {
  const [header = '', claims = ''] = one.split('.');
  return [header, claims, other.split('.')[2]].join('.');
}

it.each<readonly [string, Readonly<Record<string, unknown>>]>([
  ['that has expired', { exp: EARLIER }],
  ['that never expires', { exp: undefined }],
  ['that is not valid yet', { nbf: LATER, exp: LATER + 600 }],
  ['from another issuer', { iss: 'https://sts.windows.net/22222222-0000-4000-8000-000000000000/' }],
  ['from no issuer', { iss: undefined }],
  ['for another bot', { aud: 'app-2' }],
  ['for no bot', { aud: undefined }],
  ['for another service address', { serviceurl: 'https://smba.trafficmanager.net/emea/' }],
  ['for no service address', { serviceurl: undefined }],
  ['that another bot gives as a skill of it', { ver: '2.0', azp: 'app-2' }],
  [
    'that the bot was given for calling Teams',
    { iss: MICROSOFT, aud: 'https://api.botframework.com', ver: '1.0', appid: APP_ID, serviceurl: undefined },
  ],
])('nobody is let in with a token %s', async (_, claims) => {
  await expectRefused(401, token(claims));
});

it.each<Signature>(['none', 'publicKey', 'unknown', 'forged', 'endorsedElsewhere'])(
  'nobody is let in with a token that Teams has not signed: %s',
  async (signature) => {
    await expectRefused(401, token({}, signature));
  },
);

const OWN_KEYS = 'http://127.0.0.1:1/keys';

it.each<readonly [string, Signature, () => Readonly<Record<string, unknown>>]>([
  ['the key itself', 'forged', () => ({ jwk: issuer.strangersKey })],
  ['the key itself, and no name', 'forged', () => ({ jwk: issuer.strangersKey, kid: undefined })],
  ['where its keys are', 'forged', () => ({ jku: OWN_KEYS })],
  ['where its certificate is', 'forged', () => ({ x5u: OWN_KEYS })],
  ['a certificate', 'forged', () => ({ x5c: ['MIIB'] })],
  ['a key with the name of a file', 'forged', () => ({ kid: '../../../../dev/null' })],
  ['a key without a name', 'forged', () => ({ kid: '' })],
  ['no key', 'endorsed', () => ({ kid: undefined })],
  ['a number for a key', 'endorsed', () => ({ kid: 7 })],
  ['a list of keys', 'endorsed', () => ({ kid: ['a'] })],
  ['no need of a signature, in capitals', 'none', () => ({ alg: 'NONE' })],
  ['no need of a signature, with one capital', 'none', () => ({ alg: 'None' })],
  ['no way to check it', 'none', () => ({ alg: '' })],
  ['another way to check it', 'endorsed', () => ({ alg: 'RS384' })],
  ['a shared secret as the way to check it', 'endorsed', () => ({ alg: 'HS256' })],
  ['a curve as the way to check it', 'endorsed', () => ({ alg: 'ES256' })],
])('nobody is let in with a token whose header names %s', async (_, signature, header) => {
  await expectRefused(401, `Bearer ${issuer.token(connector.serviceUrl, {}, signature, header())}`);
});

it.each<readonly [string, object]>([
  ['that names another service address', { serviceUrl: 'https://smba.trafficmanager.net/emea/' }],
])('a token is not good for another body: one %s', async (_, changes) => {
  await expectRefused(401, token(), installed(changes));
});

it.each([undefined, '', 'nowhere', 'ftp://127.0.0.1/'])(
  'no body is read that names no address: %s',
  async (serviceUrl) => {
    await expectRefused(400, token(), installed({ serviceUrl }));
  },
);

it.each(['webchat', 'directline', 'emulator', 'AseChannel', 'MSTEAMS', '', undefined])(
  'no other channel is let in: %s',
  async (channelId) => {
    await expectRefused(403, token(), installed({ channelId }));
  },
);

it.each<readonly [string, () => object]>([
  ['a team', () => inTenant(OTHER)],
  ['a place that does not say', () => inTenant(undefined)],
  ['a tap in a team', () => elsewhere(cardAction)],
  ['a message in a personal chat', () => elsewhere(personalMessage)],
  ['a change in a team', () => elsewhere(conversationUpdate)],
  ['what the bot has no use for', () => ({ ...inTenant(OTHER), type: 'typing' })],
])('no tenant is let in that is not connected: %s', async (_, activity) => {
  await expectRefused(403, token(), activity());
});

it.each(['from', 'recipient', 'conversation'])(
  'whatever stands for %s, nobody raises an alarm by it',
  async (field) => {
    const odd = [
      undefined,
      null,
      'text',
      7,
      [],
      ['a'],
      {},
      DEEP,
      { id: undefined },
      { id: null },
      { id: '' },
      { id: 7 },
    ];
    const oddIds = [['19:a'], { id: 'a' }, DEEP, true, 'x'.repeat(10_000)].map((id) => ({ id }));
    const oddNames = [['a'], {}, DEEP].map((name) => ({ id: '19:a', name }));
    for (const value of [...odd, ...oddIds, ...oddNames]) {
      await expectRefused(400, token(), { ...installed(), [field]: value });
      await expectRefused(400, undefined, { ...cardAction, [field]: value });
    }
  },
);

function elsewhere<Activity extends { conversation: object }>(activity: Activity) {
  const conversation = { ...activity.conversation, tenantId: OTHER };
  return { ...activity, conversation, serviceUrl: connector.serviceUrl };
}

it('the log tells why somebody was refused, and nothing of their token', async () => {
  clock.advance(60_000);
  log.lines.length = 0;
  const expired = token({ exp: EARLIER });
  await receives(expired);
  await receives(token(), inTenant(OTHER));
  const times = expect.any(Number) as unknown;
  expect(log.lines).toEqual([
    { event: 'teams.notAuthenticated', fields: { why: 'The token has expired', times } },
    { event: 'teams.refused', fields: { why: 'otherTenant', times } },
  ]);
});

it('a flood of what is refused is a line a minute, which says how much there was', async () => {
  clock.advance(60_000);
  await receives(undefined);
  log.lines.length = 0;
  for (let count = 0; count < 20; count += 1) await receives(undefined);
  expect(log.lines).toEqual([]);
  clock.advance(60_000);
  await receives(undefined);
  const fields = { why: 'no readable token', times: 21 };
  expect(log.lines).toEqual([{ event: 'teams.notAuthenticated', fields }]);
});

it('nobody is let in for a while who asks more than Teams ever does', async () => {
  clock.advance(10_000);
  const socket = connect(port, '127.0.0.1');
  const request = 'GET /api/messages HTTP/1.1\r\nHost: a\r\n';
  socket.write(`${request}\r\n`.repeat(2_000));
  socket.write(`${request}Connection: close\r\n\r\n`);
  const statuses = [...(await text(socket)).matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => status);
  expect([statuses.length, statuses.indexOf('429')]).toEqual([2_001, 2_000]);
  expect(await receives(token())).toBe(429);
  clock.advance(10_000);
  expect(await receives(token())).toBe(200);
});
