import { createMemoryStores } from '../../../src/adapters/memory/create-memory-stores';
import { noteUsedNumbers } from '../../../src/application/decision/used-numbers';
import { forumRef } from '../../../src/application/records/refs';
import { shortNameMark } from '../../../src/application/records/short-name-mark';
import type { Stores } from '../../../src/ports/stores';
import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import { aMatter, fillChannel, setupOf } from '../../support/forum-in-teams';
import { dayComes, forumIdIn, readyForum, storedForum } from '../../support/register-in-teams';
import { everyoneIn } from '../../support/seats';
import { textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardFor, cardIn, createTeams } from '../../support/teams-client';

/** No number is given twice: not after a restore of a copy, and not by a second forum with the short name of the first. */

let stores: Stores;
let stage: Stage;
beforeEach(async () => {
  stores = createMemoryStores();
  stage = await startStage({ stores });
});
afterEach(() => stage.end());

async function decidesOn(title: string): Promise<readonly string[]> {
  const { bot, teams, who } = stage;
  const card = await aMatter(bot, teams, who, { title });
  for (const voter of who.voters) await teams.presses(voter, card.content, swedish.words.choice.approve);
  await bot.settled();
  return (await bot.dependencies.decisions.list(forumIdIn(teams), 10)).map(({ number }) => number);
}

it('what has been used before a copy was restored is left out', async () => {
  const dependencies = { ...stage.bot.dependencies, records: stores.records };
  await noteUsedNumbers(dependencies, [{ shortName: 'lgs', kind: 'PC', year: 2026, last: 2 }]);
  expect(await decidesOn('The first after the restore')).toEqual(['LGS PC 2026:3']);
  const unknown = [{ shortName: 'VVG', kind: 'PC', year: 2026, last: 2 }] as const;
  await expect(noteUsedNumbers(dependencies, unknown)).rejects.toThrow('VVG');
});

/** As a forum was stored before it could be found by its short name. */
async function storedBefore(): Promise<void> {
  const loaded = await stores.records.read(forumRef(forumIdIn(stage.teams)));
  if (loaded === undefined) throw new Error('no forum');
  const { record, token } = loaded;
  const concerns = record.concerns.filter((mark) => !mark.startsWith('shortName:'));
  await stores.records.save({ ...record, concerns }, token);
}

it('a forum stored before it could be found by its short name has its used numbers noted all the same', async () => {
  await storedBefore();
  const dependencies = { ...stage.bot.dependencies, records: stores.records };
  await noteUsedNumbers(dependencies, [{ shortName: ' lgs ', kind: 'PC', year: 2026, last: 2 }]);
  expect(await decidesOn('The first after the restore')).toEqual(['LGS PC 2026:3']);
});

it('and is found when it has next been looked at, which is every day, though nothing has happened in it', async () => {
  await storedBefore();
  await dayComes(stage, '2026-06-05');
  expect(await stores.records.concerning(shortNameMark('LGS'), 'forum', 2)).toMatchObject({
    records: [{ kind: 'forum' }],
  });
});

it('a second forum is not set up with the short name of the first, and hears which that is', async () => {
  const { bot, connector, who } = stage;
  const other = createTeams(bot, connector, '19:channel-other@thread.tacv2');
  fillChannel(connector, other.channel, everyoneIn(who));
  await other.installs(who.chair);
  await bot.settled();
  const card = cardFor(other.inChannel(), 'setup.save').content;
  const saves = async (shortName: string) => {
    const typed = { ...setupOf(who), name: 'Another group', shortName };
    const answer = textOf(cardIn(await other.taps(who.chair, card, 'setup.save', typed)));
    await bot.settled();
    return answer;
  };
  const status = async () => (await storedForum({ bot, teams: other }))?.status;

  const by = (await readyForum(stage)).register.name;
  expect(await saves('LGS')).toContain(noticeText(swedish, { type: 'shortNameTaken', shortName: 'LGS', by }, null));
  expect(await status()).toBe('joined');
  await saves('LGS 2');
  expect(await status()).toBe('ready');
});
