import { forumRef } from '../../../src/application/records/refs';
import { decideForum } from '../../../src/domain/forum/decide-forum';
import { DRAFT, startsMinutes, takesStep, theMinutes } from '../../support/minutes-in-teams';
import { forumIdIn } from '../../support/register-in-teams';
import { composition, everyoneIn, seat } from '../../support/seats';
import { startStage, type Stage } from '../../support/stage';
import { typedWords } from '../../support/words.sv';

/** In the channel, and without a seat. */
const visitor = seat('Visitor', 950);

let stage: Stage;
beforeEach(async () => {
  stage = await startStage({ who: composition(3, 2) });
  const { bot, teams, who } = stage;
  const forumId = forumIdIn(teams);
  const roster = [...everyoneIn(who), visitor].map((each) => ({ email: null, ...each }));
  await bot.dependencies.forums.change(forumRef(forumId), (forum, now) =>
    decideForum(forum, { type: 'seeRoster', roster }, now),
  );
  await startsMinutes(stage, who, who.processLead);
  await takesStep(stage, who.noteTaker, 'minutes.submit', { url: DRAFT, label: '1.0' });
});
afterEach(() => stage.end());

it('whatever somebody opens of minutes on their way, only those who sign get the link to the text', async () => {
  const { teams, who } = stage;
  const { id } = await theMinutes(stage);
  const signers = [who.noteTaker, who.processLead, who.chair];
  const reached: string[] = [];
  for (const person of [...everyoneIn(who), visitor]) {
    const data = { forum: forumIdIn(teams), minutes: id };
    const seen: unknown[] = await Promise.all(
      ['minutes.open', 'minutes.chain', 'minutes.export', 'minutes.correct', 'minutes.form'].map((verb) =>
        teams.invokes(person, verb, data),
      ),
    );
    seen.push(await teams.writes(person, typedWords.minutes), await teams.writesInPerson(person, typedWords.minutes));
    expect(JSON.stringify(seen)).toContain('Meeting of 4 June');
    if (JSON.stringify(seen).includes(DRAFT)) reached.push(person.name);
  }
  expect(reached.sort()).toEqual(signers.map(({ name }) => name).sort());
  expect(JSON.stringify(teams.inChannel())).not.toContain(DRAFT);
});
