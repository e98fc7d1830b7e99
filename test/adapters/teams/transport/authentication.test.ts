import { createBotAdapter } from '../../../../src/adapters/teams/bot-adapter';
import { createTeamsMessenger } from '../../../../src/adapters/teams/messenger';
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

function adapter() {
  const credentials = { appType: 'UserAssignedMsi', appId: APP_ID, tenantId: 'tenant-1' } as const;
  return createBotAdapter({ credentials, log: recordedLog(), authentication: issuer.authentication });
}

it('does not blame the caller when the keys cannot be fetched', async () => {
  const turn = jest.fn(() => Promise.resolve());
  const token = issuer.token(connector.serviceUrl);
  const activity = { type: 'message', channelId: 'msteams', serviceUrl: connector.serviceUrl };
  const receiving = adapter();
  await issuer.close();
  issuer = await startTokenIssuer();
  await expect(receiving.receive(`Bearer ${token}`, activity, turn)).rejects.toThrow();
  expect(turn).not.toHaveBeenCalled();
});

it('signs what it sends', async () => {
  const messenger = createTeamsMessenger({ adapter: adapter(), clock, log: recordedLog() });
  const place = placeAt(connector);
  await messenger.post({ kind: 'channel', place }, CARD);
  await messenger.post({ kind: 'person', place, address: '29:anna' }, CARD);
  expect(connector.requests.map(({ authorization }) => authorization)).toEqual(Array(3).fill(`Bearer for ${APP_ID}`));
});
