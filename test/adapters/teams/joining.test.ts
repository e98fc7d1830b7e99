import { swedish } from '../../../src/presentation/texts.sv';
import { startFakeConnector, type FakeConnector } from '../../support/fake-connector';
import { aForum, fillChannel, setupOf } from '../../support/forum-in-teams';
import { startBot, type RunningBot } from '../../support/running-bot';
import { composition, everyoneIn, outsider } from '../../support/seats';
import { filledIn, textOf } from '../../support/shown-card';
import { cardIn, cardWithButton, createTeams, type Teams } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';

const { setup, message, notice } = swedish;
const who = composition(2, 1);

let connector: FakeConnector;
let bot: RunningBot;
let teams: Teams;

beforeEach(async () => {
  connector = await startFakeConnector();
  bot = await startBot();
  teams = createTeams(bot, connector);
  fillChannel(connector, teams.channel, everyoneIn(who));
});
afterEach(async () => {
  await bot.stop();
  await connector.close();
  expect(bot.log.faults).toEqual([]);
});

it('a bot that is added to a channel posts one setup card, on which everyone votes to begin with', async () => {
  await teams.installs(who.chair);
  await bot.settled();

  const [card, ...others] = teams.inChannel();
  expect(others).toEqual([]);
  expect(textOf(card?.content)).toContain(setup.heading);
  expect(filledIn(card?.content)).toMatchObject({
    voting: everyoneIn(who)
      .map(({ id }) => id)
      .join(','),
  });
});

it('a bot that is added again, and told of it in every way Teams has, posts nothing more', async () => {
  await Promise.all([teams.installs(who.chair), teams.announcesBot(), teams.installs(who.chair)]);
  await bot.settled();
  await teams.installs(who.chair);
  await teams.announcesBot();
  await bot.settled();

  expect(teams.inChannel()).toHaveLength(1);
  expect(connector.requests.filter(({ operation }) => operation === 'send')).toHaveLength(1);
});

it('the setup that is saved stands on the same card for everyone', async () => {
  await aForum(bot, teams, connector, who);

  const [card, ...others] = teams.inChannel();
  expect(others).toEqual([]);
  expect(textOf(card?.content)).toContain(swedish.composition.heading);
  expect(textOf(card?.content)).toContain(swedish.composition.total(3));
});

it('a setup with faults comes back with each beside its field and everything that was typed', async () => {
  await teams.installs(who.chair);
  await bot.settled();
  const card = cardWithButton(teams.inChannel(), setup.save);

  const answer = await teams.presses(who.chair, card.content, setup.save, {
    ...setupOf(who),
    name: 'x'.repeat(10_000),
    chair: '',
  });

  expect(textOf(cardIn(answer))).toContain(setup.role.chair.missing);
  expect(filledIn(cardIn(answer))).toMatchObject({ name: 'x'.repeat(10_000), viceChair: who.viceChair.id });
});

it('somebody who is not in the channel cannot fill in the setup', async () => {
  await teams.installs(who.chair);
  await bot.settled();
  const card = cardWithButton(teams.inChannel(), setup.save);

  await expect(teams.presses(outsider, card.content, setup.save, setupOf(who))).resolves.toEqual({
    kind: 'message',
    text: notice({ type: 'notInRoster' }, null),
  });
});

it('the leaders reopen the setup by writing forum; others see the composition', async () => {
  await aForum(bot, teams, connector, who);

  const [reopened] = await teams.writes(who.processLead, typedWords.forum);
  expect(filledIn(reopened?.content)).toMatchObject({ shortName: 'LGS', chair: who.chair.id });

  const [seen] = await teams.writes(who.coOpted, typedWords.forum);
  expect(textOf(seen?.content)).toContain(swedish.composition.heading);

  await teams.presses(who.processLead, reopened?.content, setup.save, { shortName: 'VVG', wording: 'endorses' });
  await bot.settled();
  expect(textOf(teams.inChannel()[0]?.content)).toContain('VVG');
});

it('a setup form that was opened before the last change is refused', async () => {
  await aForum(bot, teams, connector, who);
  const [old] = await teams.writes(who.chair, typedWords.forum);
  const [newer] = await teams.writes(who.viceChair, typedWords.forum);
  await teams.presses(who.viceChair, newer?.content, setup.save, { shortName: 'NEW' });

  const answer = await teams.presses(who.chair, old?.content, setup.save, { shortName: 'OLD' });

  expect(textOf(cardIn(answer))).toContain(notice({ type: 'staleSetup' }, null));
  await bot.settled();
  expect(textOf(teams.inChannel()[0]?.content)).toContain('NEW');
});

it('whoever writes in a channel that the bot has not met gets its setup card', async () => {
  const [reply] = await teams.writes(who.chair, typedWords.new);
  await bot.settled();

  expect(textOf(reply?.content)).toContain(message({ type: 'setupPosted' }));
  expect(textOf(teams.inChannel()[0]?.content)).toContain(setup.heading);
});

it('the setup card comes when Teams gives the list of members at last', async () => {
  connector.rules.add({ when: { operation: 'members' }, then: { kind: 'answer', status: 503 }, times: 1 });
  await teams.installs(who.chair);
  await bot.settled();
  expect(teams.inChannel()).toEqual([]);
  expect(bot.log.faults.splice(0)).toHaveLength(1);

  bot.clock.advance(60_000);
  await bot.settled();
  expect(teams.inChannel()).toHaveLength(1);
});
