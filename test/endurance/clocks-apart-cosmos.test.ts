import { plusMilliseconds } from '../../src/domain/time';
import type { StoreConfig } from '../../src/config';
import { swedish } from '../support/texts-in-their-year';
import { audit } from '../support/auditor';
import { bothSettled, type BotPair } from '../support/bot-pair';
import { startCosmosServer, type CosmosServer } from '../support/cosmos-server';
import { startFakeConnector } from '../support/fake-connector';
import { aForum, aMatter } from '../support/forum-in-teams';
import { startBot } from '../support/running-bot';
import { everyoneIn } from '../support/seats';
import { textOf } from '../support/shown-card';
import { SMALL } from '../support/stage';
import { createTeams } from '../support/teams-client';
import { createTestClock, type TestClock } from '../support/test-clock';

/** Two processes over one Cosmos DB, whose clocks differ, post every decision, and once. */

const { approve } = swedish.words.choice;
const MATTERS = 4;

let server: CosmosServer;
beforeEach(async () => {
  server = await startCosmosServer();
});
afterEach(() => server.stop());

function ahead(clock: TestClock, ms: number): TestClock {
  return { ...clock, now: () => plusMilliseconds(clock.now(), ms) };
}

it.each([100, -100, 1_000, -1_000, 60_000, -60_000])('with the second clock %i ms ahead of the first', async (ms) => {
  const store: StoreConfig = { kind: 'cosmos', endpoint: server.endpoint, key: server.key, createIfMissing: true };
  const connector = await startFakeConnector();
  const clock = createTestClock();
  const first = await startBot({ clock, store });
  const second = await startBot({ clock: ahead(clock, ms), store });
  const bots: BotPair = [first, second];
  const teams = createTeams(first, connector);
  try {
    await aForum(first, teams, connector, SMALL);
    for (let nth = 0; nth < MATTERS; nth += 1) {
      const card = await aMatter(first, teams, SMALL, { title: `Matter ${nth}.` });
      await bothSettled(bots);
      await Promise.all(
        SMALL.voters.map((voter, index) =>
          teams.through((index + nth) % 2 === 0 ? first : second).presses(voter, card.content, approve),
        ),
      );
      // The redrawing process's clock is set back just after it has written.
      if (nth === MATTERS - 1) clock.setTo(plusMilliseconds(clock.now(), -3_000));
      await bothSettled(bots);
      const [told, ...more] = teams.inThread(card).map(({ content }) => textOf(content));
      expect(told).toContain(`LGS PC 2026:${nth + 1}`);
      expect(more).toEqual([]);
    }
    clock.advance(31 * 60_000);
    await bothSettled(bots);
    expect(await audit({ keepers: first.dependencies, teams, people: everyoneIn(SMALL) })).toEqual([]);
    expect([...first.log.faults, ...second.log.faults]).toEqual([]);
  } finally {
    await first.stop();
    await second.stop();
    await connector.close();
  }
});
