import { aForum, aForm, draftOf } from '../../support/forum-in-teams';
import { forumIdIn } from '../../support/register-in-teams';
import { composition, type Seat } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardIn, cardWithButton, createTeams, type StandingCard, type Teams } from '../../support/teams-client';
import { swedish } from '../../support/texts-in-their-year';
import { typedWords } from '../../support/words.sv';

/** "Frågor som inte går att lösa på NOSAM-nivå förs vidare" (004:278). */

const { travel: t, draftForm, preview, words } = swedish;
const NAME = 'Vårdsamverkan Västra Götaland';
const WHY = 'Frågan går inte att lösa hos oss.';

let stage: Stage;
let there: Teams;
let lead: Seat;
beforeEach(async () => {
  stage = await startStage({ who: composition(1, 1) });
  there = createTeams(stage.bot, stage.connector, '19:other-forum@thread.tacv2');
  await aForum(stage.bot, there, stage.connector, stage.who, { name: NAME, shortName: 'VVG', kind: 'vvg' });
  lead = stage.who.processLead;
});
afterEach(() => stage.end());

const inChat = (seat: Seat) => stage.teams.inChatWith(seat);
const withTitle = (seat: Seat, title: string): StandingCard => cardWithButton(inChat(seat), title);

/** The chair writes a draft in the first forum, and the process lead hands it to the other. */
async function handsOver(): Promise<StandingCard> {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.chair);
  await teams.presses(who.chair, form.content, draftForm.preview, draftOf());
  await bot.settled();
  const previewed = withTitle(who.chair, t.open);
  const travel = cardIn(await teams.presses(who.chair, previewed.content, t.open));
  expect(JSON.stringify(travel)).toContain(NAME);
  const typed = { receiver: forumIdIn(there), travelMessage: WHY };
  const passed = await teams.presses(who.chair, travel, t.passOn.send, typed);
  await bot.settled();
  expect(textOf(cardIn(passed))).toContain(t.waiting(NAME));
  return withTitle(lead, t.takeUp);
}

it('a draft goes to the other forum, is decided there, and the forum that it came from is told', async () => {
  const { bot, teams, who } = stage;
  const offer = await handsOver();
  expect(textOf(offer.content)).toContain(WHY);
  expect(
    inChat(who.chair)
      .flatMap(({ content }) => buttonsOf(content))
      .map(({ title }) => title),
  ).not.toContain(preview.send);

  const todo = (await teams.writesInPerson(lead, typedWords.todo)).at(-1);
  expect(textOf(todo?.content)).toContain(swedish.todo.word.receive);
  await teams.presses(lead, offer.content, t.takeUp);
  await bot.settled();
  const form = withTitle(lead, draftForm.askToSend);
  expect(textOf(form.content)).toContain(t.from('Ledningsgrupp i samverkan'));

  await teams.presses(lead, form.content, draftForm.askToSend);
  await bot.settled();
  await teams.presses(who.chair, withTitle(who.chair, preview.send).content, preview.send);
  await bot.settled();
  const vote = cardWithButton(there.inChannel(), words.choice.approve);
  for (const voter of who.voters) await there.presses(voter, vote.content, words.choice.approve);
  await bot.settled();
  const told = inChat(lead).map(({ content }) => textOf(content));
  expect(told.some((text) => text.includes('VVG PC 2026:1') && text.includes(t.heading))).toBe(true);
});

it('it comes back with a question, is answered and handed over again, and is then declined', async () => {
  const { bot, teams, who } = stage;
  const offer = await handsOver();
  await teams.presses(lead, offer.content, t.giveBack.send, { offerQuestion: 'Vem betalar?' });
  await bot.settled();
  const asked = withTitle(who.chair, t.passOn.sendAgain);
  expect(textOf(asked.content)).toContain('Vem betalar?');
  await teams.presses(who.chair, asked.content, t.passOn.sendAgain, { travelMessage: 'Regionen.' });
  await bot.settled();
  const again = withTitle(lead, t.takeUp);
  expect(textOf(again.content)).toContain('Vem betalar?');
  expect(textOf(again.content)).toContain('Regionen.');
  await teams.presses(lead, again.content, t.decline.send, { offerReason: 'Hör hemma i LGS.' });
  await bot.settled();
  expect(inChat(who.chair).some(({ content }) => textOf(content).includes('Hör hemma i LGS.'))).toBe(true);
  expect(
    inChat(lead)
      .flatMap(({ content }) => buttonsOf(content))
      .map(({ title }) => title),
  ).not.toContain(t.takeUp);
});

it('it is taken back before it is taken up, and the card in the other forum offers nothing any more', async () => {
  const { bot, teams, who } = stage;
  const offer = await handsOver();
  const rows = (await teams.writesInPerson(who.chair, typedWords.todo)).at(-1);
  const shown = cardIn(await teams.presses(who.chair, rows?.content, words.show));
  await teams.presses(who.chair, shown, t.recall.send);
  await bot.settled();
  const stands = inChat(lead).find(({ id }) => id === offer.id);
  expect(buttonsOf(stands?.content)).toEqual([]);
  expect(withTitle(who.chair, draftForm.send)).toBeDefined();
});
