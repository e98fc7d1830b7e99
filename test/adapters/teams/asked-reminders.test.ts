import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import { LINE_MOST } from '../../../src/domain/resolution/requested-reminder';
import { aMatter } from '../../support/forum-in-teams';
import { comes, HALF_TIME, plainVoter, remindersTo, TALLY, TWO_DAYS_LEFT, UNAVAILABLE } from '../../support/reminding';
import { roundOf } from '../../support/register-in-teams';
import { composition, type Seat } from '../../support/seats';
import { textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { buttonOn, cardIn, cardWithButton, type StandingCard } from '../../support/teams-client';

/** The leaders have those reminded who have not answered: who has asked, in which words, and nobody twice. */

const { words, vote, tally, remindSilent, deliveries } = swedish;
const { approve } = words.choice;
const LINE = 'We need your answer before the budget meeting. [here](https://evil.example)';
const LATER = '2026-06-05T08:00:00.000Z';
const who = composition(3, 2);

let stage: Stage;
let card: StandingCard;
let member: Seat;
beforeEach(async () => {
  stage = await startStage({ who });
  card = await aMatter(stage.bot, stage.teams, who);
  member = plainVoter(who);
});
afterEach(() => stage.end());

function leadersCard(seat: Seat): StandingCard {
  return cardWithButton(stage.teams.inChatWith(seat), remindSilent.send);
}

async function asks(seat: Seat, line = ''): Promise<string> {
  const answer = await stage.teams.pressesInPerson(seat, leadersCard(seat), remindSilent.send, { line });
  await stage.bot.settled();
  return answer.kind === 'card' ? textOf(answer.content) : answer.text;
}

const remindersOf = (seat: Seat) => remindersTo(stage.teams, seat);
const lastOf = (seat: Seat) => textOf(remindersOf(seat).at(-1)?.content);

async function answers(...seats: readonly Seat[]): Promise<void> {
  for (const seat of seats) await stage.teams.presses(seat, card.content, approve);
  await stage.bot.settled();
}

it('everybody without a final answer gets the reminder at once, with the leader’s name and words, and nobody else does', async () => {
  await comes(stage.bot, LATER);
  await answers(who.viceChair);
  const told = await asks(who.processLead, LINE);

  const silent = who.voters.filter((voter) => voter !== who.viceChair);
  for (const seat of silent) {
    expect(remindersOf(seat)).toHaveLength(1);
    expect(lastOf(seat)).toContain(`${words.said(who.processLead.name)}${remindSilent.quotation(LINE)}`);
  }
  expect(remindersOf(who.viceChair)).toEqual([]);
  expect(told).toContain(remindSilent.asked(who.processLead.name, LATER));
  expect(told).toContain(remindSilent.now(silent.length, LATER));
});

it('without words the reminder says who asks', async () => {
  await comes(stage.bot, LATER);
  await asks(who.chair);
  expect(lastOf(member)).toContain(remindSilent.asksYou(who.chair.name));
});

it('the other leaders see who has asked when they look', async () => {
  await comes(stage.bot, LATER);
  const told = await asks(who.chair, LINE);
  for (const seat of [who.chair, who.viceChair, who.processLead]) {
    const now = cardIn(await stage.teams.taps(seat, leadersCard(seat).content, 'course.show'));
    expect(textOf(now)).toContain(remindSilent.asked(who.chair.name, LATER));
    expect(textOf(now)).toContain(remindSilent.quotation(LINE));
    if (seat === who.chair) expect(textOf(now)).toBe(told);
  }
});

it('tapping twice reminds once, and is answered as the first time; others are told who has just asked', async () => {
  await comes(stage.bot, LATER);
  const told = await asks(who.chair, LINE);
  expect(await asks(who.chair, LINE)).toBe(told);
  const refused = {
    type: 'remindedRecently',
    at: LATER,
    againAt: '2026-06-05T12:00:00.000Z',
  } as const;
  expect(await asks(who.viceChair)).toBe(noticeText(swedish, refused, null));
  await comes(stage.bot, '2026-06-05T12:30:00.000Z', '2026-06-05T14:00:00.000Z');
  expect(remindersOf(member)).toHaveLength(1);
  expect((await roundOf(stage, card)).reaching.requests).toHaveLength(1);
});

it('whoever was reminded less than four hours ago gets it when four hours have passed, with the words', async () => {
  const { bot } = stage;
  await comes(bot, HALF_TIME, '2026-06-11T08:00:00.000Z');
  const told = await asks(who.chair, LINE);
  expect(told).toContain(remindSilent.later(5, '2026-06-11T11:00:00.000Z'));
  await comes(bot, '2026-06-11T10:59:59.000Z');
  expect(remindersOf(member)).toHaveLength(1);
  expect(lastOf(member)).not.toContain(LINE);
  await comes(bot, '2026-06-11T11:00:00.000Z');
  expect(remindersOf(member)).toHaveLength(2);
  expect(lastOf(member)).toContain(LINE);
  await comes(bot, '2026-06-11T14:30:00.000Z', '2026-06-12T07:00:00.000Z');
  expect(remindersOf(member)).toHaveLength(2);
});

it('what is asked for in the evening comes when the office opens, and not with the next reminder again', async () => {
  const { bot } = stage;
  await comes(bot, '2026-06-10T19:00:00.000Z');
  const told = await asks(who.chair, LINE);
  expect(told).toContain(remindSilent.now(5, '2026-06-11T06:00:00.000Z'));
  expect(remindersOf(member)).toEqual([]);
  await comes(bot, '2026-06-11T06:00:00.000Z');
  expect(lastOf(member)).toContain(LINE);
  await comes(bot, HALF_TIME, '2026-06-11T12:00:00.000Z');
  expect(remindersOf(member)).toHaveLength(1);
  await comes(bot, '2026-06-16T07:00:00.000Z');
  expect(remindersOf(member)).toHaveLength(2);
  expect(lastOf(member)).not.toContain(LINE);
});

it('whoever has answered when it is to be sent gets none', async () => {
  const { bot } = stage;
  await comes(bot, '2026-06-10T19:00:00.000Z');
  await asks(who.chair, LINE);
  await answers(member);
  await comes(bot, '2026-06-11T06:00:00.000Z');
  expect(remindersOf(member)).toEqual([]);
  expect(remindersOf(who.viceChair)).toHaveLength(1);
});

it('whoever has chosen a day of their own is left to it, and the leader is told', async () => {
  const { bot, teams } = stage;
  await comes(bot, LATER);
  await teams.presses(member, card.content, vote.needsAnchoring.send, { anchoringReason: '', remindOn: '2026-06-15' });
  const told = await asks(who.chair);
  expect(told).toContain(remindSilent.ownDay(1));
  expect(remindersOf(member)).toEqual([]);
  await answers(...who.voters.filter((voter) => voter !== member));
  await comes(bot, '2026-06-08T08:00:00.000Z');
  expect(await asks(who.chair)).toBe(noticeText(swedish, { type: 'noneToRemind', ownDay: 1, tooLate: 0 }, null));
});

it('the card that tells the leaders who is missing has it too, and is what the answer shows', async () => {
  const { bot, teams } = stage;
  await comes(bot, HALF_TIME, TWO_DAYS_LEFT, TALLY);
  const told = teams.inChatWith(who.viceChair).find(({ content }) => textOf(content).startsWith(tally.heading));
  if (told === undefined) throw new Error('nobody was told who is missing');
  const answer = await teams.pressesInPerson(who.viceChair, told, remindSilent.send, { line: LINE });
  await bot.settled();
  expect(textOf(cardIn(answer))).toContain(tally.heading);
  expect(textOf(cardIn(answer))).toContain(remindSilent.now(5, TALLY));
  expect(lastOf(member)).toContain(LINE);
});

it('a line that is too long is told, and what was typed is left where it is', async () => {
  await comes(stage.bot, LATER);
  const length = LINE_MOST + 1;
  const refused = noticeText(swedish, { type: 'reasonTooLong', most: LINE_MOST, length }, null);
  expect(await asks(who.chair, 'x'.repeat(length))).toBe(refused);
  expect(remindersOf(member)).toEqual([]);
});

it('is for the leaders: the button in other hands does nothing', async () => {
  const { teams } = stage;
  await comes(stage.bot, LATER);
  const { verb, data } = buttonOn(leadersCard(who.chair).content, remindSilent.send);
  const answer = await teams.invokes(member, verb, { ...data, line: LINE });
  expect(answer).toEqual({ kind: 'message', text: noticeText(swedish, { type: 'mayNotLead' }, null) });
  expect(remindersOf(who.viceChair)).toEqual([]);
});

it('the deliveries say who has asked, and who was reached', async () => {
  await comes(stage.bot, LATER);
  await asks(who.chair, LINE);
  const answer = await stage.teams.pressesInPerson(who.chair, leadersCard(who.chair), deliveries.open);
  const text = textOf(cardIn(answer));
  expect(text).toContain(remindSilent.headingOfAll);
  expect(text).toContain(remindSilent.quotation(LINE));
  expect(text).toContain(deliveries.reminder({ at: LATER, member: '', day: '', number: 1, failure: null }));
});

it('while Teams is down it waits, with the words, and comes once', async () => {
  const { bot, connector } = stage;
  await comes(bot, LATER);
  const away = connector.rules.add({ when: { person: member.address }, then: UNAVAILABLE });
  await asks(who.chair, LINE);
  expect(remindersOf(member)).toEqual([]);
  await comes(bot, '2026-06-05T15:30:00.000Z');
  away();
  await comes(bot, '2026-06-08T07:00:00.000Z', '2026-06-08T12:00:00.000Z');
  expect(remindersOf(member)).toHaveLength(1);
  expect(lastOf(member)).toContain(LINE);
});

it('two taps at the same moment remind once', async () => {
  const { bot, teams } = stage;
  await comes(bot, LATER);
  const { verb, data } = buttonOn(leadersCard(who.chair).content, remindSilent.send);
  await Promise.all([1, 2].map(() => teams.invokes(who.chair, verb, { ...data, line: LINE })));
  await bot.settled();
  for (const voter of who.voters) expect(remindersOf(voter)).toHaveLength(1);
});
