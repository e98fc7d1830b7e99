import { noteUsedNumbers } from '../../../src/application/decision/used-numbers';
import { swedish } from '../../../src/presentation/texts.sv';
import { aForum, aMatter } from '../../support/forum-in-teams';
import { forumIdIn } from '../../support/register-in-teams';
import { textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { createTeams } from '../../support/teams-client';

/** No number is given twice: not after a restore of a copy, and not by a second forum with the short name of the first. */

let stage: Stage;
beforeEach(async () => {
  stage = await startStage();
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
  const { dependencies } = stage.bot;
  await noteUsedNumbers(dependencies, [{ shortName: 'lgs', kind: 'PC', year: 2026, last: 2 }]);
  expect(await decidesOn('The first after the restore')).toEqual(['LGS PC 2026:3']);
  const unknown = [{ shortName: 'VVG', kind: 'PC', year: 2026, last: 2 }] as const;
  await expect(noteUsedNumbers(dependencies, unknown)).rejects.toThrow('VVG');
});

it('a second forum is not set up with the short name of the first, and hears which that is', async () => {
  const { bot, connector, who } = stage;
  const other = createTeams(bot, connector, '19:channel-other@thread.tacv2');
  await aForum(bot, other, connector, who, { name: 'Another group' });
  const { forums } = bot.dependencies;
  const read = async () => (await forums.read({ kind: 'forum', forumId: forumIdIn(other), id: 'forum' }))?.state.status;
  expect(await read()).not.toBe('ready');
  await aForum(bot, other, connector, who, { name: 'Another group', shortName: 'LGS 2' });
  expect(textOf(other.inChannel()[0]?.content)).not.toBe('');
});
