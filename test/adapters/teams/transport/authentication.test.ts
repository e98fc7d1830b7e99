import { createBotAdapter } from '../../../../src/adapters/teams/bot-adapter';
import { createTeamsMessenger } from '../../../../src/adapters/teams/messenger';
import personalMessage from '../../../fixtures/activities/personal-message.json';
import { startFakeConnector, type FakeConnector } from '../../../support/fake-connector';
import { CARD, clock, placeAt, recordedLog } from './setup';
import { APP_ID, startTokenIssuer, type TokenIssuer } from './token-issuer';

/** Who is let in is for who-is-let-in.test.ts. */
let issuer: TokenIssuer;
let connector: FakeConnector;

beforeEach(async () => {
  issuer = await startTokenIssuer();
  connector = await startFakeConnector();
});
afterEach(async () => {
  await issuer.close();
  await connector.close();
});

const log = recordedLog();

function adapter(requestTimeoutMs?: number, onStatedTime: (stated: string) => void = () => undefined) {
  const credentials = { appType: 'UserAssignedMsi', appId: APP_ID, tenantId: 'tenant-1' } as const;
  const { authentication } = issuer;
  return createBotAdapter({
    credentials,
    clock,
    onStatedTime,
    log,
    authentication,
    ...(requestTimeoutMs !== undefined && { requestTimeoutMs }),
  });
}

const LATER = { status: 503, body: { error: 'cannotAuthenticate' }, retryAfterSeconds: 5 };

describe('does not blame the caller, but asks them to come again, when the keys', () => {
  async function received(requestTimeoutMs?: number) {
    const turn = jest.fn(() => Promise.resolve());
    const { serviceUrl } = connector;
    const token = issuer.token(serviceUrl);
    log.lines.length = 0;
    const answer = await adapter(requestTimeoutMs).receive(`Bearer ${token}`, { ...personalMessage, serviceUrl }, turn);
    expect(turn).not.toHaveBeenCalled();
    expect(log.lines).toMatchObject([{ event: 'teams.cannotAuthenticate' }]);
    return answer;
  }

  it('cannot be fetched', async () => {
    await issuer.close();
    expect(await received()).toEqual(LATER);
    issuer = await startTokenIssuer();
  });

  it.each([500, 404, 429])('are refused: %i', async (status) => {
    issuer.answerKeysWith(status, '{}');
    expect(await received()).toEqual(LATER);
  });

  it.each(['', '{', '{}', '{"keys":7}', 'null'])('are none: %j', async (body) => {
    issuer.answerKeysWith(200, body);
    expect(await received()).toEqual(LATER);
  });

  it('do not come', async () => {
    issuer.answerKeysWith('never', '');
    expect(await received(50)).toEqual(LATER);
  });
});

it('hears what time it is from whoever is authenticated, and from nobody else', async () => {
  const heard: string[] = [];
  const timestamp = '2026-06-01T08:00:00.123Z';
  const { serviceUrl } = connector;
  const teams = adapter(undefined, (stated) => heard.push(stated));
  const says = (token: string, stated: unknown) =>
    teams.receive(`Bearer ${token}`, { ...personalMessage, serviceUrl, timestamp: stated }, () => Promise.resolve());
  const token = issuer.token(serviceUrl);

  await says(issuer.token('https://elsewhere.example'), timestamp);
  await says(token, 'noon');
  await says(token, 7);
  expect(heard).toEqual([]);

  expect(await says(token, timestamp)).toMatchObject({ status: 200 });
  expect(heard).toEqual([timestamp]);
});

it('signs what it sends', async () => {
  const messenger = createTeamsMessenger({ adapter: adapter(), clock, log: recordedLog() });
  const place = placeAt(connector);
  await messenger.post({ kind: 'channel', place }, CARD);
  await messenger.post({ kind: 'person', place, address: '29:anna' }, CARD);
  expect(connector.requests.map(({ authorization }) => authorization)).toEqual(Array(3).fill(`Bearer for ${APP_ID}`));
});
