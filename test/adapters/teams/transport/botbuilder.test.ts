import { createMemoryStores } from '../../../../src/adapters/memory/create-memory-stores';
import { compose } from '../../../../src/compose';
import { teamsContract } from '../../../contracts/teams-contract';
import { LEASE_MS, messagesAt } from '../../../support/running-bot';
import { createTestClock } from '../../../support/test-clock';
import { recordedLog } from './setup';
import { APP_ID, startTokenIssuer } from './token-issuer';

// The SDK prints what it thinks of a bad token.
beforeAll(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterAll(() => jest.restoreAllMocks());

teamsContract({
  name: 'botbuilder',
  async open({ own, connected }) {
    const issuer = await startTokenIssuer();
    const [clock, log] = [createTestClock(), recordedLog()];
    const enighet = await compose({
      config: {
        port: 0,
        store: { kind: 'memory' },
        credentials: { appType: 'UserAssignedMsi', appId: APP_ID, tenantId: own },
        tenants: { own, allowed: [own, connected] },
      },
      log,
      clock,
      pace: { leaseMs: LEASE_MS, gapMs: 0, wakeMs: 5_000 },
      stores: createMemoryStores(),
      authentication: issuer.authentication,
    });
    const { port } = await enighet.start();
    return {
      address: messagesAt(port),
      clock,
      log,
      settled: () => enighet.settled(),
      token: (serviceUrl, claims, isForged = false) =>
        issuer.token(serviceUrl, claims, isForged ? 'forged' : 'endorsed'),
      async stop() {
        await enighet.stop();
        await issuer.close();
      },
    };
  },
});
