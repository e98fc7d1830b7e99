import { everyoneIn, type Seat } from '../../support/seats';
import { aMatter, fillChannel } from '../../support/forum-in-teams';
import { charterNow, dayComes, isAskedAgain, readyForum, roundOf } from '../../support/register-in-teams';
import { textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { swedish } from '../../support/texts-in-their-year';
import { typedWords } from '../../support/words.sv';

/** 22.11: a new name follows the account; what has been decided keeps the name that it was decided under. */

const { approve } = swedish.words.choice;

let stage: Stage;
beforeEach(async () => {
  stage = await startStage();
});
afterEach(() => stage.end());

/** From the next reading of the channel. */
function teamsCalls(person: Seat, name: string): void {
  const { connector, teams, who } = stage;
  fillChannel(
    connector,
    teams.channel,
    everyoneIn(who).map((seat) => (seat.id === person.id ? { ...seat, name } : seat)),
  );
}

async function decided(title: string) {
  const { bot, teams, who } = stage;
  const card = await aMatter(bot, teams, who, { title });
  for (const voter of who.voters) await teams.presses(voter, card.content, approve);
  await bot.settled();
  const { id } = await readyForum(stage);
  const [latest] = await bot.dependencies.decisions.list(id, 1);
  return { latest, round: await roundOf(stage, card) };
}

it('reaches the composition and later decisions a minute after the daily reading of the channel', async () => {
  const { bot, teams, who } = stage;
  const [voter = who.chair] = who.voters;
  const before = await decided('Before');
  teamsCalls(voter, 'New Name');
  await dayComes(stage, '2026-06-05');
  expect((await charterNow(stage)).members.map(({ name }) => name)).toContain(voter.name);
  await isAskedAgain(bot);
  const names = (await charterNow(stage)).members.map(({ name }) => name);
  expect(names).toContain('New Name');
  expect(names).not.toContain(voter.name);
  const composition = (await teams.writesInPerson(who.chair, typedWords.forum)).at(-1);
  expect(textOf(composition?.content)).toContain('New Name');

  const after = await decided('After');
  const standpoints = (decision: typeof after.latest) =>
    decision?.kind === 'perCapsulam' ? decision.standpoints.map(({ name }) => name) : [];
  expect(standpoints(after.latest)).toContain('New Name');
  const { id } = await readyForum(stage);
  const kept = await bot.dependencies.decisions.read(id, before.latest?.id ?? '');
  expect(standpoints(kept)).toContain(voter.name);
});

it('is not taken for one reading', async () => {
  const { bot, who } = stage;
  teamsCalls(who.chair, 'A Whim');
  await dayComes(stage, '2026-06-05');
  teamsCalls(who.chair, who.chair.name);
  await isAskedAgain(bot);
  await dayComes(stage, '2026-06-06');
  const names = (await charterNow(stage)).members.map(({ name }) => name);
  expect(names).toContain(who.chair.name);
  expect(names).not.toContain('A Whim');
});
