import { z } from 'zod/v4';
import { swedish } from '../../support/texts-in-their-year';
import installationUpdate from '../../fixtures/activities/installation-update.json';
import channelDeleted from '../../fixtures/activities/channel-deleted.json';
import { aForm, aMatter, draftOf } from '../../support/forum-in-teams';
import { startsMinutes } from '../../support/minutes-in-teams';
import { isAskedAgain } from '../../support/register-in-teams';
import { comes, HALF_TIME, plainVoter, TALLY } from '../../support/reminding';
import { startStage, type Stage } from '../../support/stage';
import { cardIn, cardWithButton, type CardAnswer, type StandingCard } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';

/** From a person's own chat there is a way to the channel's card about the same thing, where the others are. */

const { words, vote, course, deliveries, draftForm, draftClosed, preview } = swedish;
const { approve } = words.choice;
const TENANT = installationUpdate.conversation.tenantId;

let stage: Stage;
beforeEach(async () => {
  stage = await startStage();
});
afterEach(() => stage.end());

const Linked = z.looseObject({ type: z.literal('Action.OpenUrl'), title: z.string(), url: z.string() });

/** Where the card's way to the channel leads, if it has any. */
function linkOn(card: unknown): string | undefined {
  if (Array.isArray(card)) return card.map(linkOn).find((link) => link !== undefined);
  if (typeof card !== 'object' || card === null) return undefined;
  const action = Linked.safeParse(card).data;
  return action?.title === words.showInChannel ? action.url : linkOn(Object.values(card));
}

function addressOf({ id, conversationId }: StandingCard, groupId?: string): string {
  const query = new URLSearchParams({ tenantId: TENANT, ...(groupId && { groupId }), parentMessageId: id });
  query.append('createdTime', id);
  return `https://teams.microsoft.com/l/message/${encodeURIComponent(conversationId)}/${id}?${query.toString()}`;
}

const inAnswer = (answer: CardAnswer) => linkOn(cardIn(answer));

it('every card that the leaders and the members get about a matter leads to its card in the channel', async () => {
  const { bot, teams, who } = stage;
  const card = await aMatter(bot, teams, who);
  await teams.presses(who.viceChair, card.content, vote.reject.send, { rejectReason: 'No money' });
  await comes(bot, HALF_TIME, TALLY);
  const member = plainVoter(who);
  expect(teams.inChatWith(who.chair).length).toBeGreaterThan(4);
  for (const seat of [who.chair, who.viceChair, who.processLead, member]) {
    for (const { content } of teams.inChatWith(seat)) expect(linkOn(content)).toBe(addressOf(card));
  }
  for (const { content } of teams.inChannel()) expect(linkOn(content)).toBeUndefined();
});

it('a card that is on its way at the same time as the one in the channel leads there at once: no update is spent', async () => {
  const { bot, teams, who } = stage;
  const card = await aMatter(bot, teams, who);
  const followed = cardWithButton(teams.inChatWith(who.processLead), deliveries.open);
  expect(linkOn(followed.content)).toBe(addressOf(card));
  expect(followed.updates).toBe(0);
});

it('what a tap in one’s own chat is answered with leads there too, and what stands in the channel does not', async () => {
  const { bot, teams, who } = stage;
  const card = await aMatter(bot, teams, who);
  await comes(bot, HALF_TIME);
  const member = plainVoter(who);
  const [reminder] = teams.inChatWith(member);
  if (reminder === undefined) throw new Error('no reminder');
  expect(inAnswer(await teams.pressesInPerson(member, reminder, approve))).toBe(addressOf(card));
  expect(inAnswer(await teams.presses(who.chair, card.content, approve))).toBeUndefined();
  await bot.settled();
});

it('who has sent a matter sees that it is sent, and is led to it once it stands', async () => {
  const { bot, teams, who } = stage;
  const form = await aForm(bot, teams, who.chair);
  await teams.presses(who.chair, form.content, draftForm.preview, draftOf());
  await bot.settled();
  const shown = cardWithButton(teams.inChatWith(who.chair), preview.send);
  const answer = cardIn(await teams.pressesInPerson(who.chair, shown, preview.send));
  expect(JSON.stringify(answer)).toContain(draftClosed.heading.sent);
  expect(linkOn(answer)).toBeUndefined();

  await bot.settled();
  const card = cardWithButton(teams.inChannel(), approve);
  const standing = teams.inChatWith(who.chair);
  const [, , reminder] = standing;
  expect(standing.map(({ id }) => id)).toEqual([form.id, shown.id, reminder?.id]);
  expect(JSON.stringify(standing[0]?.content)).toContain(draftClosed.heading.sent);
  expect(JSON.stringify(standing[1]?.content)).toContain(course.heading);
  for (const { content } of standing) expect(linkOn(content)).toBe(addressOf(card));
});

it('every card about minutes leads to how far they have come, in the channel', async () => {
  const { bot, teams, who } = stage;
  await startsMinutes(stage, who, who.noteTaker);
  const status = teams.inChannel().at(-1);
  const [task] = teams.inChatWith(who.noteTaker);
  if (status === undefined || task === undefined) throw new Error('no cards about minutes');
  expect(linkOn(task.content)).toBe(addressOf(status));
  const list = (await teams.writesInPerson(who.noteTaker, typedWords.minutes)).at(-1) ?? task;
  const chain = await teams.pressesInPerson(who.noteTaker, list, swedish.minutes.showChain);
  expect(inAnswer(chain)).toBe(addressOf(status));
  await bot.settled();
});

it('nothing leads to a channel that cannot be posted to, and what nobody types in is mended when it can', async () => {
  const { bot, teams, who, connector } = stage;
  const form = await aForm(bot, teams, who.chair);
  const away = connector.rules.add({
    when: { operation: 'send', conversation: teams.channel },
    then: { kind: 'answer', status: 503 },
  });
  await teams.presses(who.chair, form.content, draftForm.preview, draftOf());
  await bot.settled();
  const shown = cardWithButton(teams.inChatWith(who.chair), preview.send);
  await teams.pressesInPerson(who.chair, shown, preview.send);
  await bot.settled();
  for (const { content } of teams.inChatWith(who.chair)) expect(linkOn(content)).toBeUndefined();

  away();
  await comes(bot, '2026-06-04T08:20:00.000Z');
  const card = cardWithButton(teams.inChannel(), approve);
  const [closed] = teams.inChatWith(who.chair);
  const followed = cardWithButton(teams.inChatWith(who.chair), deliveries.open);
  expect(linkOn(closed?.content)).toBe(addressOf(card));
  expect(inAnswer(await teams.pressesInPerson(who.chair, followed, course.showNow))).toBe(addressOf(card));
});

it('nothing leads to a channel that is gone', async () => {
  const { bot, connector, teams, who } = stage;
  const card = await aMatter(bot, teams, who);
  const body = { error: { code: 'ConversationNotFound', message: '' } };
  connector.rules.add({ when: { operation: 'members' }, then: { kind: 'answer', status: 404, body } });
  await teams.tells(channelDeleted);
  await isAskedAgain(bot);
  await comes(bot, '2026-06-04T09:00:00.000Z', HALF_TIME);
  const reminder = teams.inChatWith(plainVoter(who)).at(-1);
  expect(reminder?.summary).toContain('ACT-teamen 2026');
  expect(linkOn(reminder?.content)).toBeUndefined();
  expect(card.content).toBeDefined();
});

it('the link names the team’s group once Teams has told of it, and goes on doing so when it is not told again', async () => {
  const { bot, teams, who } = stage;
  const { channelData } = installationUpdate;
  const groupId = '9f2c1a44-0000-4000-8000-00000000cccc';
  await teams.tells({
    ...installationUpdate,
    channelData: { ...channelData, team: { ...channelData.team, aadGroupId: groupId } },
  });
  await teams.installs(who.chair);
  const card = await aMatter(bot, teams, who);
  expect(teams.inChatWith(who.processLead).map(({ content }) => linkOn(content))).toEqual([addressOf(card, groupId)]);
});
