import { swedish } from '../../../src/presentation/texts.sv';
import { aForum, aMatter } from '../../support/forum-in-teams';
import { enters, forumIdIn } from '../../support/register-in-teams';
import { textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { buttonFor, buttonOn, cardIn, cardWithButton, createTeams, type Teams } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';

const { words, draftForm, message, decision } = swedish;
const { approve } = words.choice;

let stage: Stage;
let elsewhere: Teams;
beforeEach(async () => {
  stage = await startStage();
  elsewhere = createTeams(stage.bot, stage.connector, '19:other-forum@thread.tacv2');
  await aForum(stage.bot, elsewhere, stage.connector, stage.who);
});
afterEach(() => stage.end());

it('somebody in two forums is asked which one a new matter is for', async () => {
  const { bot, teams, who } = stage;
  const asked = (await teams.writesInPerson(who.chair, typedWords.new)).at(-1);
  const forums = [teams, elsewhere].map(forumIdIn);
  for (const forum of forums) expect(buttonFor(asked?.content, 'forum.choose', { forum })).toBeDefined();

  const chosen = { forum: forumIdIn(elsewhere) };
  const answer = await teams.taps(who.chair, asked?.content, 'forum.choose', {}, chosen);
  await bot.settled();
  expect(answer).toEqual({ kind: 'message', text: message({ type: 'formIsInPersonalChat' }) });
  const form = cardWithButton(teams.inChatWith(who.chair), draftForm.send);
  expect(buttonOn(form.content, draftForm.send).data).toMatchObject(chosen);
});

it('each forum has its own series of numbers, and the personal list shows the decisions of both', async () => {
  const { bot, teams, who } = stage;
  for (const place of [teams, elsewhere]) {
    const card = await aMatter(bot, place, who);
    for (const voter of who.voters) await place.presses(voter, card.content, approve);
    await bot.settled();
    const text = textOf(place.inThread(card)[0]?.content);
    expect(text).toContain(decision.heading);
    expect(text).toContain('LGS PC 2026:1');
  }

  const listed = (await teams.writesInPerson(who.coOpted, typedWords.decisions)).at(-1);
  expect(textOf(listed?.content).match(/LGS PC 2026:1/g)).toHaveLength(2);
});

it('what waits in one forum waits for the person wherever they ask', async () => {
  const { bot, teams, who } = stage;
  await aMatter(bot, elsewhere, who, { title: 'The matter elsewhere' });
  const listed = (await teams.writesInPerson(who.viceChair, typedWords.matters)).at(-1);

  const card = cardIn(await teams.presses(who.viceChair, listed?.content, words.show));
  expect(textOf(card)).toContain('The matter elsewhere');
});

it('somebody in two forums is asked whose composition they want to see', async () => {
  const { teams, who } = stage;
  await enters({ bot: stage.bot, teams: elsewhere }, who.chair, 'details.save', {
    kind: 'vvg',
    name: 'The forum elsewhere',
    shortName: 'VVG',
    wording: 'endorses',
    detailsReason: '',
  });
  const asked = (await teams.writesInPerson(who.coOpted, typedWords.forum)).at(-1);

  const chosen = { forum: forumIdIn(elsewhere) };
  const shown = cardIn(await teams.taps(who.coOpted, asked?.content, 'composition.show', {}, chosen));
  expect(textOf(shown)).toContain('The forum elsewhere');
  expect(textOf(shown)).toContain(who.viceChair.name);
});
