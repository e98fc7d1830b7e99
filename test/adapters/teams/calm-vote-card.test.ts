import { swedish } from '../../support/texts-in-their-year';
import { aMatter, asItStands } from '../../support/forum-in-teams';
import { composition } from '../../support/seats';
import { LEASE_MS, startBot } from '../../support/running-bot';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardIn, cardWithButton, createTeams, type StandingCard } from '../../support/teams-client';
import { createMemoryStores } from '../../../src/adapters/memory/create-memory-stores';

/** What stands in the channel while a round is open: a redraw wipes the reason that somebody is writing. */

const { words, vote, answers, course, result, ruling, electors } = swedish;
const { approve } = words.choice;
const MINUTE_MS = 60_000;
const ALL = 12;

let stage: Stage;
let card: StandingCard;
const stores = createMemoryStores();
beforeEach(async () => {
  stage = await startStage({ who: composition(8, 4) });
  card = await aMatter(stage.bot, stage.teams, stage.who);
});
afterEach(() => stage.end());

const standing = () => asItStands(stage.teams, card);

async function pass(minutes: number): Promise<void> {
  stage.bot.clock.advance(minutes * MINUTE_MS);
  await stage.bot.settled();
}

async function answer(count: number, from = 0): Promise<void> {
  const { bot, teams, who } = stage;
  for (const voter of who.voters.slice(from, from + count)) {
    await teams.presses(voter, card.content, approve);
    await bot.settled();
  }
}

it('is not redrawn when others answer, so that a reason that is being written is left alone', async () => {
  await answer(5);
  await pass(29);

  expect(standing()).toEqual(card);
});

it('is redrawn for everybody half an hour after the first answer that it does not show, once for all of them', async () => {
  await answer(3);
  await pass(20);
  await answer(2, 3);
  await pass(10);

  expect(standing().updates).toBe(1);
  expect(textOf(standing().content)).toContain(answers.count(5, ALL));
  await pass(120);
  expect(standing().updates).toBe(1);
});

it('shows whoever’s own client asks who has answered, at once', async () => {
  const { teams, who } = stage;
  await answer(3);
  const own = cardIn(await teams.refreshes(who.voters[7] ?? who.chair, card.content));

  expect(textOf(own)).toContain(answers.count(3, ALL));
  expect(standing()).toEqual(card);
});

it('is redrawn at once when the round ends, is extended, and ends again', async () => {
  const { bot, teams, who } = stage;
  bot.clock.moveTo('2026-06-18T13:50:00.000Z');
  await bot.settled();
  await answer(1);
  bot.clock.moveTo('2026-06-18T14:00:00.000Z');
  await bot.settled();
  expect(buttonsOf(standing().content).map(({ title }) => title)).not.toContain(approve);

  const asked = cardWithButton(teams.inChatWith(who.chair), ruling.extend.send);
  await teams.presses(who.chair, asked.content, ruling.extend.send, { lastDay: '2026-06-25' });
  await bot.settled();
  expect(buttonsOf(standing().content).map(({ title }) => title)).toContain(approve);

  bot.clock.moveTo('2026-06-25T14:00:00.000Z');
  await bot.settled();
  expect(textOf(standing().content)).toContain(result.lapsed('2026-06-29T14:00:00.000Z'));
});

it('a no is told to the leaders at once, and the channel’s card stays as it is', async () => {
  const { bot, teams, who } = stage;
  const [, voter = who.chair] = who.voters;
  await teams.presses(voter, card.content, vote.reject.send, { rejectReason: 'Too dear' });
  await bot.settled();

  expect(cardWithButton(teams.inChatWith(who.chair), course.closeEarly.send)).toBeDefined();
  expect(standing()).toEqual(card);
});

it('a process that was restarted meanwhile redraws it too', async () => {
  await stage.end();
  const before = await startStage({ who: composition(2, 1), stores });
  const sent = await aMatter(before.bot, before.teams, before.who);
  await before.teams.presses(before.who.chair, sent.content, approve);
  await before.bot.settled();
  await before.bot.stop();

  const bot = await startBot({ clock: before.bot.clock, stores });
  const teams = createTeams(bot, before.connector);
  bot.clock.advance(30 * MINUTE_MS + LEASE_MS);
  await bot.settled();
  expect(textOf(asItStands(teams, sent).content)).toContain(answers.count(1, 3));
  await bot.stop();
  await before.connector.close();
  stage = await startStage();
});

it('how it goes is shown to a leader who asks, and stands on their card as they left it', async () => {
  const { bot, teams, who } = stage;
  const followed = cardWithButton(teams.inChatWith(who.chair), course.showNow);
  await answer(4);
  const now = cardIn(await teams.presses(who.chair, followed.content, course.showNow));
  await bot.settled();

  expect(textOf(now)).toContain(answers.count(4, ALL));
  expect(cardWithButton(teams.inChatWith(who.chair), course.showNow)).toEqual(followed);
  expect(textOf(now)).not.toContain(electors.succession.heading);
});
