import { randomUUID } from 'node:crypto';
import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import channelMessage from '../../fixtures/activities/channel-message.json';
import { aMatter, asItStands, halfAnHourPasses } from '../../support/forum-in-teams';
import { outsider, type Seat } from '../../support/seats';
import { asTyped, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { buttonOn, type StandingCard } from '../../support/teams-client';

/** Clients without Action.Execute fall back to Action.Submit, which comes as a message with a value and no text. */

const { words, vote, ownVote, answers } = swedish;
const { approve } = words.choice;

let stage: Stage;
let card: StandingCard;
beforeEach(async () => {
  stage = await startStage();
  card = await aMatter(stage.bot, stage.teams, stage.who);
});
afterEach(() => stage.end());

async function submits(seat: Seat, value: unknown): Promise<number> {
  const { bot, connector, teams } = stage;
  const { status } = await bot.receives({
    ...channelMessage,
    id: randomUUID(),
    serviceUrl: connector.serviceUrl,
    conversation: { ...channelMessage.conversation, id: `${teams.channel};messageid=${card.id}` },
    from: { id: seat.address, aadObjectId: seat.id, name: seat.name },
    text: undefined,
    entities: [],
    value,
  });
  await bot.settled();
  return status;
}

function lastInChatWith(seat: Seat): string {
  return textOf(stage.teams.inChatWith(seat).at(-1)?.content);
}

it('a vote counts, and the own view comes in the personal chat alone', async () => {
  const { bot, teams, who } = stage;
  const { verb, data } = buttonOn(card.content, vote.reject.send);
  expect(await submits(who.viceChair, { ...data, verb, rejectReason: 'The ground of one' })).toBe(200);

  expect(asTyped(JSON.stringify(teams.inChatWith(who.viceChair)))).toContain(ownVote.answered.reject(bot.clock.now()));
  await halfAnHourPasses(bot);
  expect(textOf(asItStands(teams, card).content)).toContain(answers.count(1, 3));
  expect(JSON.stringify([...teams.inChannel(), ...teams.inThread(card)])).not.toContain('The ground of one');
});

it.each([
  ['no verb', { choice: 'approve' }],
  ['an unknown verb', { verb: 'vote.castt' }],
  ['a list', ['vote.cast']],
  ['a text', 'vote.cast'],
])('data that is %s is answered with a sentence', async (_, value) => {
  const { teams, who } = stage;
  expect(await submits(who.viceChair, value)).toBe(200);

  expect(lastInChatWith(who.viceChair)).toContain(noticeText(swedish, { type: 'unreadableCard' }, null));
  expect(asItStands(teams, card)).toEqual(card);
});

it('somebody who is in no forum learns nothing', async () => {
  const { teams } = stage;
  const { verb, data } = buttonOn(card.content, approve);
  await submits(outsider, { ...data, verb });

  expect(lastInChatWith(outsider)).toContain(noticeText(swedish, { type: 'notInForum' }, null));
  expect(asItStands(teams, card)).toEqual(card);
});

it('a vote counts though the personal chat cannot be reached', async () => {
  const { connector, teams, who } = stage;
  connector.rules.add({
    when: { person: who.viceChair.address },
    then: { kind: 'answer', status: 403, body: { error: { code: 'ConversationBlockedByUser', message: '' } } },
  });
  const { verb, data } = buttonOn(card.content, approve);
  expect(await submits(who.viceChair, { ...data, verb })).toBe(200);

  await halfAnHourPasses(stage.bot);
  expect(textOf(asItStands(teams, card).content)).toContain(answers.count(1, 3));
});
