import { charterOn } from '../../src/domain/forum/charter-on';
import { forumIdOf } from '../../src/application/forum/joining';
import { accountsRef, forumRef } from '../../src/application/records/refs';
import { suggestDecisions } from '../../src/application/decision/finding';
import { people, setupFields } from '../../src/demo/lgs';
import { createMemoryStores } from '../../src/adapters/memory/create-memory-stores';
import { seed, seedOnce } from '../../src/demo/seed';
import { StoreUnavailableError } from '../../src/ports/store-errors';
import type { Stores } from '../../src/ports/stores';
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

describe('while the store cannot be reached now and then', () => {
  /** The writes of these places find no store. */
  function without(places: readonly number[]): Stores {
    const { records, decisions, ...rest } = createMemoryStores();
    let writes = 0;
    const unlessLost = <Result>(write: () => Promise<Result>): Promise<Result> => {
      writes += 1;
      return places.includes(writes) ? Promise.reject(new StoreUnavailableError('no answer')) : write();
    };
    return {
      ...rest,
      records: { ...records, save: (record, token) => unlessLost(() => records.save(record, token)) },
      decisions: { ...decisions, record: (decision) => unlessLost(() => decisions.record(decision)) },
    };
  }

  async function seeded(stores: Stores) {
    bot = await startBot({ clock: createTestClock('2026-11-26T11:00:00.000Z'), stores });
    const place = placeAt(connector);
    await seedOnce(bot.dependencies, place, () => Promise.resolve())();
    const forumId = forumIdOf(place);
    const { forums, resolutions, decisions, accounts, applications } = bot.dependencies;
    const forum = (await forums.read(forumRef(forumId)))?.state;
    if (forum?.status !== 'ready') throw new Error('not set up');
    const booked = (await accounts.read(accountsRef(forumId)))?.state;
    return {
      changes: (await stores.records.read(forumRef(forumId)))?.record.events.length,
      demo: {
        seats: forum.register.seats.map(({ party, right }) => [party, right]),
        terms: forum.register.roleTerms.length,
        funds: forum.stateFunds,
        drafts: (await resolutions.list(forumId, 10)).map(({ state }) => state.status),
        decisions: (await decisions.list(forumId, 100)).length,
        booked,
        applications: (await applications.list(forumId, 10)).map(({ state }) => state.status),
      },
    };
  }

  it.each([
    [1],
    [2],
    [3],
    [4],
    [5],
    [6],
    [7],
    [60],
    [115],
    [120],
    [125],
    [130],
    [132],
    [133],
    [134],
    [1, 3, 5, 9, 60, 180],
  ])('the demo is whole all the same, and nothing is in it twice: %j', async (...places) => {
    const whole = await seeded(without([]));
    await bot.stop();
    const mended = await seeded(without(places));
    expect(mended).toEqual(whole);
  });

  it('a turn that waited in vain fails, and the next begins anew', async () => {
    let isThere = false;
    const { records, ...rest } = createMemoryStores();
    const stores: Stores = {
      ...rest,
      records: {
        ...records,
        save: (record, token) =>
          isThere ? records.save(record, token) : Promise.reject(new StoreUnavailableError('no answer')),
      },
    };
    bot = await startBot({ clock: createTestClock('2026-11-26T11:00:00.000Z'), stores });
    const place = placeAt(connector);
    const prepare = seedOnce(bot.dependencies, place, () => Promise.resolve());
    await expect(prepare()).rejects.toThrow(StoreUnavailableError);
    isThere = true;
    await prepare();
    expect(await bot.dependencies.resolutions.list(forumIdOf(place), 10)).toHaveLength(3);
  });
});
