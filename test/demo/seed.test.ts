import { charterOn } from '../../src/domain/forum/charter-on';
import { forumIdOf } from '../../src/application/forum/joining';
import { forumRef } from '../../src/application/records/refs';
import { setupFields } from '../../src/demo/lgs';
import { seed } from '../../src/demo/seed';
import { startFakeConnector, type FakeConnector } from '../support/fake-connector';
import { startBot, type RunningBot } from '../support/running-bot';
import { createTestClock } from '../support/test-clock';
import { placeAt } from '../adapters/teams/transport/setup';

let connector: FakeConnector;
beforeAll(async () => (connector = await startFakeConnector()));
afterAll(() => connector.close());

let bot: RunningBot;
afterEach(() => bot.stop());

it.each(['2026-01-01', '2026-11-26', '2027-12-30', '2028-01-03', '2031-07-15'])(
  'the practice forum has its presidium and three drafts on whatever day it is started: %s',
  async (day) => {
    bot = await startBot({ clock: createTestClock(`${day}T11:00:00.000Z`) });
    const place = placeAt(connector);
    await seed(bot.dependencies, place);

    const ref = forumRef(forumIdOf(place));
    const forum = (await bot.dependencies.forums.read(ref))?.state;
    if (forum?.status !== 'ready') throw new Error('not set up');
    const { roles } = charterOn(forum, day);
    expect(roles).toMatchObject({ chair: [setupFields.chair], viceChair: [setupFields.viceChair] });
    const drafts = await bot.dependencies.resolutions.list(ref.id, 10);
    expect(drafts.map(({ state }) => state.status)).toEqual(['draft', 'draft', 'draft']);
  },
);
