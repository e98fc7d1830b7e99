import { swedish } from '../../support/texts-in-their-year';
import { aForum, aMatter } from '../../support/forum-in-teams';
import { BLOCKED, comes, comesAndIsBelieved, HALF_TIME, plainVoter } from '../../support/reminding';
import { roundOf } from '../../support/register-in-teams';
import { outsider, type Seat } from '../../support/seats';
import { textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardIn, cardWithButton, createTeams, type StandingCard } from '../../support/teams-client';
import { sentenceOf } from '../../../src/presentation/sentences-by';

/** A thumb on a card that asks for an answer is none, and whoever gave it is told so once, in their own chat. */

const { words, vote, reaction, mention, result, deliveries } = swedish;
const { approve } = words.choice;

let stage: Stage;
let card: StandingCard;
let member: Seat;
beforeEach(async () => {
  stage = await startStage();
  card = await aMatter(stage.bot, stage.teams, stage.who);
  member = plainVoter(stage.who);
});
afterEach(() => stage.end());

async function reacts(seat: Seat, on: StandingCard, change?: 'takenBack'): Promise<void> {
  await stage.teams.reacts(seat, on, change);
  await stage.bot.settled();
}

const toldIn = (seat: Seat) =>
  stage.teams.inChatWith(seat).filter(({ content }) => textOf(content).includes(reaction.lead));

it('whoever gives the vote card a thumb is told at once, in their own chat, with the card to answer on; nothing is counted', async () => {
  await comes(stage.bot, '2026-06-06T20:00:00.000Z');
  await reacts(member, card);
  const [told, ...more] = toldIn(member);
  if (told === undefined) throw new Error('nothing was told');
  expect(more).toEqual([]);
  expect(told.summary).toBe(reaction.summary('LGS', 'ACT-teamen 2026', '2026-06-18T14:00:00.000Z'));
  expect(textOf(told.content)).toContain(reaction.lead);
  expect((await roundOf(stage, card)).ballots).toEqual([]);
  for (const seat of [stage.who.chair, stage.who.viceChair]) expect(toldIn(seat)).toEqual([]);

  const answer = await stage.teams.pressesInPerson(member, told, approve);
  await stage.bot.settled();
  const after = stage.teams.inChatWith(member).find(({ id }) => id === told.id);
  expect(textOf(after?.content)).toBe(textOf(cardIn(answer)));
  expect(textOf(after?.content)).not.toContain(reaction.lead);
});

it('once in a round, however many reactions there are and however often Teams tells of them', async () => {
  const { connector } = stage;
  await reacts(member, card);
  await reacts(member, card, 'takenBack');
  await reacts(member, card);
  await Promise.all([1, 2, 3].map(() => createTeams(stage.bot, connector).reacts(member, card)));
  await comes(stage.bot, '2026-06-05T08:00:00.000Z');
  expect(toldIn(member)).toHaveLength(1);
});

it.each<[string, (who: Stage['who']) => Seat]>([
  ['is co-opted', (who) => who.coOpted],
  ['is not in the forum', () => outsider],
])('nobody is told who %s', async (_, seatIn) => {
  const seat = seatIn(stage.who);
  await reacts(seat, card);
  expect(stage.teams.inChatWith(seat)).toEqual([]);
});

it('nobody is told who has answered, or has only taken a reaction back', async () => {
  await reacts(member, card, 'takenBack');
  expect(toldIn(member)).toEqual([]);
  await stage.teams.presses(member, card.content, approve);
  await stage.bot.settled();
  await reacts(member, card);
  expect(toldIn(member)).toEqual([]);
});

it('whoever has asked for time is told, and what they have said stands', async () => {
  const { bot, teams } = stage;
  await teams.presses(member, card.content, vote.needsAnchoring.send, { anchoringReason: 'Asks at home' });
  await comes(bot, '2026-06-05T08:00:00.000Z');
  await reacts(member, card);
  const [told] = toldIn(member);
  expect(textOf(told?.content)).toContain('Asks at home');
});

it('a reaction on a reminder counts too, and one on anything else does not', async () => {
  const { bot, teams, who } = stage;
  await comes(bot, HALF_TIME);
  const [reminder] = teams.inChatWith(member);
  if (reminder === undefined) throw new Error('no reminder');
  await reacts(member, reminder);
  expect(toldIn(member)).toHaveLength(1);
  const followed = cardWithButton(teams.inChatWith(who.viceChair), deliveries.open);
  await reacts(who.viceChair, followed);
  expect(toldIn(who.viceChair)).toEqual([]);
});

it('on a reminder of several matters each reaction speaks of one of them, the first to close first', async () => {
  const { bot, connector, teams, who } = stage;
  const elsewhere = createTeams(bot, connector, '19:other-forum@thread.tacv2');
  await aForum(bot, elsewhere, connector, who, { shortName: 'VVG' });
  await aMatter(bot, elsewhere, who, { title: 'The second matter', lastDay: '2026-06-17' });
  await comes(bot, HALF_TIME);
  const reminder = teams.inChatWith(member).at(-1);
  if (reminder === undefined) throw new Error('no reminder');
  await reacts(member, reminder);
  expect(toldIn(member).map(({ summary }) => summary.includes('The second matter'))).toEqual([true]);
  await reacts(member, reminder);
  expect(toldIn(member).map(({ summary }) => summary.includes('The second matter'))).toEqual([true, false]);
});

it('a thumb on what mentions somebody in the channel is no answer either', async () => {
  const { bot, connector, teams } = stage;
  const blocked = connector.rules.add({ when: { person: member.address }, then: BLOCKED });
  await comesAndIsBelieved(bot, HALF_TIME);
  const named = teams.inThread(card).find(({ content }) => textOf(content).includes(mention.heading));
  if (named === undefined) throw new Error('nobody was mentioned');
  blocked();
  await reacts(member, named);
  expect(toldIn(member)).toHaveLength(1);
});

it('the card is not redrawn while others answer, and says how it went when the round is over', async () => {
  const { bot, teams, who } = stage;
  await reacts(member, card);
  const [told] = toldIn(member);
  const asItStands = () => teams.inChatWith(member).find(({ id }) => id === told?.id);
  await teams.presses(who.chair, card.content, approve);
  await bot.settled();
  expect(asItStands()?.updates).toBe(0);
  await comes(bot, '2026-06-18T14:00:00.000Z');
  expect(textOf(asItStands()?.content)).toContain(result.lapsed('2026-06-23T14:00:00.000Z'));
  expect(textOf(asItStands()?.content)).not.toContain(reaction.lead);
});

it('the deliveries say that they were told, or that they could not be', async () => {
  const { bot, connector, teams, who } = stage;
  await reacts(member, card);
  connector.rules.add({ when: { person: who.viceChair.address }, then: BLOCKED });
  await reacts(who.viceChair, card);
  await comesAndIsBelieved(bot, bot.clock.now());
  const followed = cardWithButton(teams.inChatWith(who.chair), deliveries.open);
  const text = textOf(cardIn(await teams.pressesInPerson(who.chair, followed, deliveries.open)));
  const at = '2026-06-04T08:00:00.000Z';
  expect(text).toContain(sentenceOf(deliveries.reaction, 'state', { state: 'delivered', at }));
  const failed = sentenceOf(deliveries.reaction, 'state', {
    state: 'failed',
    at: '2026-06-04T08:01:00.000Z',
    why: 'blocked',
  });
  expect(text).toContain(failed);
  await bot.settled();
});
