import { charterOn } from '../../src/domain/forum/charter-on';
import { forumIdOf } from '../../src/application/forum/joining';
import { forumRef } from '../../src/application/records/refs';
import { suggestDecisions } from '../../src/application/decision/finding';
import { people, setupFields } from '../../src/demo/lgs';
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

it('the practice forum finds the real decisions of the sources and the one made up for it, and imports them once', async () => {
  bot = await startBot({ clock: createTestClock('2026-11-26T11:00:00.000Z') });
  const place = placeAt(connector);
  await seed(bot.dependencies, place);
  const member = people.find(({ id }) => id === setupFields.chair);
  if (member === undefined) throw new Error('no chair');
  const first = async (sought: string) => {
    const [decision] = await suggestDecisions(bot.dependencies, member, { sought, skip: 0, limit: 5 });
    return decision?.kind === 'earlier' ? decision.text : '';
  };
  expect(await first('ACT')).toContain('ACT-teamen');
  expect(await first('socialsekreterare')).toContain('akuten i Mölndal');
  expect(await first('26 december')).toContain('bemanna 26 december');
  expect(await first('undersökning')).toMatch(/^Påhittat exempel: .*läkarundersökningar/);
  const all = await bot.dependencies.decisions.list(forumIdOf(place), 100);
  expect(all).toHaveLength(52 + 1);
  await seed(bot.dependencies, place);
  expect(await bot.dependencies.decisions.list(forumIdOf(place), 100)).toEqual(all);
});
