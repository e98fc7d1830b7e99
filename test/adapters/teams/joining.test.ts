import { noticeText } from '../../../src/presentation/notice-text';
import { messageText } from '../../../src/presentation/message-text';
import { swedish } from '../../support/texts-in-their-year';
import { startFakeConnector, type FakeConnector } from '../../support/fake-connector';
import { aForum, fillChannel, setupOf } from '../../support/forum-in-teams';
import { enters, holdingOf, newHolder, readyForum } from '../../support/register-in-teams';
import { startBot, type RunningBot } from '../../support/running-bot';
import { composition, everyoneIn, outsider } from '../../support/seats';
import { filledIn, textOf } from '../../support/shown-card';
import { buttonFor, cardFor, cardIn, createTeams, type Teams } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';
import { sentenceOf } from '../../../src/presentation/sentences-by';

const { setup } = swedish;
const SETUP = 'setup.save';
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

it('whoever is in a channel that is not set up gets the setup when they ask for the forum', async () => {
  await teams.installs(who.chair);
  await bot.settled();

  const answers = await teams.writes(who.voters.at(-1) ?? outsider, typedWords.forum);
  expect(textOf(answers.at(-1)?.content)).toContain(setup.heading);
});

it('the setup that is saved becomes the composition, on the same card for everyone', async () => {
  await aForum(bot, teams, connector, who);

  const [card, ...others] = teams.inChannel();
  expect(others).toEqual([]);
  for (const { name } of [...who.voters, who.coOpted]) expect(textOf(card?.content)).toContain(name);
  expect(() => buttonFor(card?.content, SETUP)).toThrow('no button');
  expect((await readyForum({ bot, teams })).register.seats).toHaveLength(4);
});

it('a setup with faults comes back with each beside its field and everything that was typed', async () => {
  await teams.installs(who.chair);
  await bot.settled();
  const card = cardFor(teams.inChannel(), SETUP);

  const answer = await teams.taps(who.chair, card.content, SETUP, {
    ...setupOf(who),
    name: 'x'.repeat(10_000),
    chair: '',
  });

  expect(textOf(cardIn(answer))).toContain(sentenceOf(setup.fault, 'fault', { field: 'chair', fault: 'missing' }));
  expect(filledIn(cardIn(answer))).toMatchObject({ name: 'x'.repeat(10_000), viceChair: who.viceChair.id });
});

it('a search after a setup that was not saved says still what stood in the way, in the step that is searched in', async () => {
  await teams.installs(who.chair);
  await bot.settled();
  const card = cardFor(teams.inChannel(), SETUP);
  const { data } = buttonFor(card.content, SETUP);
  const searches = (setupTried: boolean) =>
    teams.invokes(who.chair, 'setup.search', { ...data, ...setupOf(who), chair: '', setupStep: 'voting', setupTried });

  const missing = sentenceOf(setup.fault, 'fault', { field: 'chair', fault: 'missing' });
  expect(textOf(cardIn(await searches(true)))).toContain(missing);
  expect(textOf(cardIn(await searches(false)))).not.toContain(missing);
});

it('whoever was ticked before a search votes as those who were found do', async () => {
  const [first, ...others] = who.voters.map(({ id }) => id);
  const [kommun, ...otherKommun] = who.kommun.map(({ id }) => id);
  await aForum(bot, teams, connector, who, {
    ...{ voting: first ?? '', votingBefore: others.join(',') },
    ...{ kommun: kommun ?? '', kommunBefore: otherKommun.join(',') },
  });
  const { seats } = (await readyForum({ bot, teams })).register;
  expect(seats.filter(({ right }) => right === 'voting')).toHaveLength(who.voters.length);
  expect(seats.filter(({ principal }) => principal === 'kommun')).toHaveLength(who.kommun.length);
});

it('somebody who is not in the channel cannot fill in the setup', async () => {
  await teams.installs(who.chair);
  await bot.settled();
  const card = cardFor(teams.inChannel(), SETUP);

  const elsewhere = { ...card, conversationId: 'a:chat-of-outsider' };
  await expect(teams.pressesInPerson(outsider, elsewhere, setup.save, setupOf(who))).resolves.toEqual({
    kind: 'message',
    text: noticeText(swedish, { type: 'notInRoster' }, null),
  });
});

it('the setup is filled in once: forum shows the composition, with a way to change it', async () => {
  await aForum(bot, teams, connector, who);

  const [shown] = await teams.writes(who.processLead, typedWords.forum);
  expect(textOf(shown?.content)).toContain(who.chair.name);
  const menu = cardIn(await teams.taps(who.processLead, shown?.content, 'register.open'));
  expect(buttonFor(menu, 'seat.open')).toBeDefined();

  expect(await teams.taps(who.coOpted, shown?.content, 'register.open')).toEqual({
    kind: 'message',
    text: noticeText(swedish, { type: 'mayNotSetUp' }, null),
  });
});

it('of two who fill in the setup at once, the second is told and shown the composition of the first', async () => {
  await teams.installs(who.chair);
  await bot.settled();
  const { content } = cardFor(teams.inChannel(), SETUP);

  const answers = await Promise.all(
    [who.chair, who.viceChair].map((seat) =>
      teams.taps(seat, content, SETUP, { ...setupOf(who), shortName: `BY ${seat.id.slice(-3)}` }),
    ),
  );
  await bot.settled();

  const { shortName } = (await readyForum({ bot, teams })).register;
  const told = answers.map((answer) => textOf(cardIn(answer)));
  expect(told.filter((text) => text.includes(noticeText(swedish, { type: 'alreadySetUp' }, shortName)))).toHaveLength(
    1,
  );
  for (const text of told) expect(text).toContain(who.coOpted.name);
});

it('a change of the register that was begun before the last one is refused, with what was typed kept', async () => {
  await aForum(bot, teams, connector, who);
  const place = { bot, teams };
  const { id, revision } = await readyForum(place);
  const { seat } = holdingOf(await readyForum(place), who.coOpted.id);
  const typed = newHolder(seat, { person: who.processLead.id, from: '2026-07-01', basis: 'Nominated in May' });
  await enters(place, who.viceChair, 'details.save', {
    kind: 'lgs',
    name: 'Another name',
    shortName: 'NEW',
    wording: 'decides',
    detailsReason: '',
  });

  const answer = cardIn(await teams.invokes(who.chair, 'holding.start', { forum: id, revision, ...typed }));

  expect(filledIn(answer)).toMatchObject({ basis: 'Nominated in May', from: '2026-07-01' });
  expect(textOf(answer)).toContain(swedish.register.staleOnCard);
  expect(await readyForum(place)).toMatchObject({ revision: revision + 1, register: { shortName: 'NEW' } });
  const again = { ...filledIn(answer), ...buttonFor(answer, 'holding.start').data };
  await teams.invokes(who.chair, 'holding.start', again);
  expect(holdingOf(await readyForum(place), who.processLead.id)).toMatchObject({ seat, basis: 'Nominated in May' });
});

it('whoever writes in a channel that the bot has not met gets its setup card', async () => {
  const [reply] = await teams.writes(who.chair, typedWords.new);
  await bot.settled();

  expect(textOf(reply?.content)).toContain(messageText(swedish, { type: 'setupPosted' }));
  expect(textOf(teams.inChannel()[0]?.content)).toContain(setup.heading);
});

it('the setup card comes when Teams gives the list of members at last', async () => {
  connector.rules.add({ when: { operation: 'members' }, then: { kind: 'answer', status: 503 }, times: 1 });
  await teams.installs(who.chair);
  await bot.settled();
  expect(teams.inChannel()).toEqual([]);
  expect(bot.log.lines.map(({ event }) => event)).toContain('teams.membersNotRead');

  bot.clock.advance(60_000);
  await bot.settled();
  expect(teams.inChannel()).toHaveLength(1);
});
