import { TeamsBotAdapter } from '../../../../src/adapters/teams/bot-adapter';
import { createTeamsMessenger } from '../../../../src/adapters/teams/messenger';
import { startFakeConnector, type FakeConnector } from '../../../support/fake-connector';
import { CARD, clock, placeAt, recordedLog } from './setup';
import { APP_ID, startTokenIssuer, type TokenIssuer } from './token-issuer';

describe('with authentication', () => {
  let issuer: TokenIssuer;
  let connector: FakeConnector;
  const turn = jest.fn(() => Promise.resolve());

  beforeEach(async () => {
    issuer = await startTokenIssuer();
    connector = await startFakeConnector();
    jest.clearAllMocks();
    // The SDK prints what it thinks of a bad token.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await issuer.close();
    await connector.close();
  });

  const adapter = () => new TeamsBotAdapter(issuer.authentication, APP_ID, recordedLog());
  const receive = (token: string) =>
    adapter().receive(
      `Bearer ${token}`,
      { type: 'message', channelId: 'msteams', serviceUrl: connector.serviceUrl },
      turn,
    );

  it('lets Teams in', async () => {
    expect((await receive(issuer.token(connector.serviceUrl))).status).toBe(200);
    expect(turn).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['signed by somebody else', () => issuer.forgedToken(connector.serviceUrl)],
    ['for another bot', () => issuer.token(connector.serviceUrl, { aud: 'app-2' })],
    ['from another issuer', () => issuer.token(connector.serviceUrl, { iss: 'http://127.0.0.1' })],
    ['for another service address', () => issuer.token('http://127.0.0.1:1/')],
    ['that has expired', () => issuer.token(connector.serviceUrl, { exp: 1_700_000_000 })],
  ])('keeps out a token %s', async (_what, token) => {
    expect((await receive(token())).status).toBe(401);
    expect(turn).not.toHaveBeenCalled();
  });

  it('does not blame the caller when the keys cannot be fetched', async () => {
    const token = issuer.token(connector.serviceUrl);
    await issuer.close();
    issuer = await startTokenIssuer().then((other) => ({ ...other, authentication: issuer.authentication }));
    await expect(receive(token)).rejects.toThrow();
    expect(turn).not.toHaveBeenCalled();
  });

  it('signs what it sends', async () => {
    const messenger = createTeamsMessenger({ adapter: adapter(), clock, log: recordedLog() });
    const place = placeAt(connector);
    await messenger.post({ kind: 'channel', place }, CARD);
    await messenger.post({ kind: 'person', place, address: '29:anna' }, CARD);
    expect(connector.requests.map(({ authorization }) => authorization)).toEqual(Array(3).fill(`Bearer for ${APP_ID}`));
  });
});
