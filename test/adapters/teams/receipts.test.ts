import { messageText } from '../../../src/presentation/message-text';
import { swedish } from '../../support/texts-in-their-year';
import type { Then } from '../../support/fake-connector-rules';
import { aForum, aMatter } from '../../support/forum-in-teams';
import { startsMinutes } from '../../support/minutes-in-teams';
import { comes, HALF_TIME, plainVoter, TWO_DAYS_LEFT } from '../../support/reminding';
import type { Seat } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import {
  cardFor,
  cardIn,
  createTeams,
  matterOn,
  type CardAnswer,
  type StandingCard,
  type Teams,
  type Typed,
} from '../../support/teams-client';

/** What a tap on the card of a reminder was answered with stands there until the same person taps again. */

const { words, vote, receipt, reminder, result, ownVote } = swedish;
const { approve } = words.choice;
const NEXT = 'reminder.next';
/** Of the night after HALF_TIME. */
const SMALL_HOURS = '2026-06-12T01:00:00.000Z';
const DEADLINE = '2026-06-18T14:00:00.000Z';

let stage: Stage;
let elsewhere: Teams;
let first: StandingCard;
let second: StandingCard;
let member: Seat;
/** So many cards have given the member what is new; what comes after them reminds. */
let given: number;
beforeEach(async () => {
  stage = await startStage();
  given = 1;
  const { bot, connector, teams, who } = stage;
  member = plainVoter(who);
  first = await aMatter(bot, teams, who, { title: 'The first matter' });
  elsewhere = createTeams(bot, connector, '19:other-forum@thread.tacv2');
  await aForum(bot, elsewhere, connector, who, { shortName: 'VVG', name: 'The other forum' });
});
afterEach(() => stage.end());

async function aSecondMatter(changes: Typed = {}): Promise<void> {
  second = await aMatter(stage.bot, elsewhere, stage.who, { title: 'The second matter', ...changes });
}

/** The second matter is sent, and four hours later it has been given to the member too. */
async function aSecondMatterGiven(): Promise<void> {
  await aSecondMatter();
  await comes(stage.bot, '2026-06-04T12:00:00.000Z');
  given = 2;
  expect(chat()).toEqual([]);
}

/** The reminders in the chat of the member. */
function chat(): readonly StandingCard[] {
  return stage.teams.inChatWith(member).slice(given);
}

/** As it stands, after everything that the bot did by itself. */
function reminderCard(index = 0): StandingCard {
  const card = chat()[index];
  if (card === undefined) throw new Error('there is no such reminder');
  return card;
}

const castsOn = (card: unknown) => buttonsOf(card).filter(({ verb }) => verb === 'vote.cast');

/** A minute passes, the person taps, and the bot does all that follows. */
async function then(tap: () => Promise<CardAnswer>): Promise<unknown> {
  stage.bot.clock.advance(60_000);
  const answer = cardIn(await tap());
  await stage.bot.settled();
  return answer;
}

async function opens(which: StandingCard, on = reminderCard()): Promise<unknown> {
  const { matter } = matterOn(which, approve);
  return then(() => stage.teams.taps(member, on.content, 'vote.view', {}, { matter }));
}

/** On a card that the person has got in their own chat. */
const answers = (own: unknown, title: string, typed = {}) =>
  then(() => stage.teams.pressesInPerson(member, { ...reminderCard(), content: own }, title, typed));

const approves = (own: unknown) => answers(own, approve);

const saved = (title: string, choice: keyof typeof words.choice) =>
  receipt.answered(title, choice, stage.bot.clock.now());

describe('an answer on a reminder of two matters', () => {
  beforeEach(async () => {
    await aSecondMatterGiven();
    await comes(stage.bot, HALF_TIME);
  });

  it('is met with its receipt, and the same receipt stands there afterwards, without the other matter', async () => {
    const answer = await approves(await opens(first));
    expect(textOf(answer)).toContain(saved('The first matter', 'approve'));
    expect(textOf(answer)).toContain(receipt.left(1));
    expect(reminderCard().content).toEqual(answer);
    expect(castsOn(reminderCard().content)).toEqual([]);
    expect(chat()).toHaveLength(1);
  });

  it('stands for days, until the person goes on to the other and answers that too', async () => {
    await approves(await opens(first));
    await comes(stage.bot, '2026-06-12T07:00:00.000Z');
    expect(textOf(reminderCard().content)).toContain('The first matter');

    const stood = reminderCard();
    const next = await then(() => stage.teams.taps(member, stood.content, NEXT));
    expect(textOf(next)).toContain('The second matter');
    expect(castsOn(next).length).toBeGreaterThan(0);
    expect(reminderCard()).toEqual(stood);

    const answer = await answers(next, vote.reject.send, { rejectReason: 'No money' });
    expect(textOf(answer)).toContain(receipt.answered('The second matter', 'reject', stage.bot.clock.now()));
    expect(textOf(answer)).toContain(receipt.left(0));
    expect(buttonsOf(answer).map(({ verb }) => verb)).not.toContain(NEXT);
    expect(reminderCard().content).toEqual(answer);
  });

  it('that is changed shows what the person said last', async () => {
    await approves(await opens(first));
    const own = await opens(first);
    const answer = await answers(own, vote.reject.send, { rejectReason: 'No money' });
    expect(textOf(answer)).toContain(saved('The first matter', 'reject'));
    expect(reminderCard().content).toEqual(answer);
    await then(() => stage.teams.presses(member, first.content, vote.objectToForm.send, { objectReason: 'Too large' }));
    expect(textOf(reminderCard().content)).toContain(saved('The first matter', 'objectToForm'));
    expect(textOf(reminderCard().content)).toContain('Too large');
  });

  it('that was given in the channel instead settles the card, and no buttons of the other take its place', async () => {
    await then(() => stage.teams.presses(member, first.content, vote.reject.send, { rejectReason: 'No money' }));
    expect(textOf(reminderCard().content)).toContain(saved('The first matter', 'reject'));
    expect(castsOn(reminderCard().content)).toEqual([]);
    expect(buttonsOf(reminderCard().content).map(({ verb }) => verb)).toContain(NEXT);
  });

  it('that is faulty leaves the card as it stands', async () => {
    const own = await opens(first);
    const stood = reminderCard();
    const faulty = cardIn(await stage.teams.presses(member, own, vote.reject.send, { rejectReason: ' ' }));
    await stage.bot.settled();
    expect(reminderCard()).toEqual(stood);
    expect(textOf(await approves(faulty))).toContain(saved('The first matter', 'approve'));
  });

  it('that says more time is needed leads on to the other, and not round in a circle', async () => {
    const needs = (own: unknown) => answers(own, vote.needsAnchoring.send, { anchoringReason: 'Asks at home' });
    const answer = await needs(await opens(first));
    expect(textOf(answer)).toContain(saved('The first matter', 'needsAnchoring'));
    expect(textOf(answer)).toContain(receipt.left(1));
    expect(reminderCard().content).toEqual(answer);
    const last = await needs(await then(() => stage.teams.taps(member, answer, NEXT)));
    expect(textOf(last)).toContain(receipt.left(0));
  });

  it('is not wiped from under somebody who types, when the other matter comes to its end', async () => {
    const { teams, who, bot } = stage;
    await opens(first);
    const stood = reminderCard();
    await elsewhere.presses(who.viceChair, second.content, vote.reject.send, { rejectReason: 'No money' });
    await bot.settled();
    const CLOSE = 'course.closeEarly';
    await teams.taps(who.chair, cardFor(teams.inChatWith(who.chair), CLOSE).content, CLOSE);
    await bot.settled();
    expect(reminderCard()).toEqual(stood);
    await comes(bot, SMALL_HOURS);
    expect(textOf(stood.content)).toContain('The second matter');
    expect(textOf(reminderCard().content)).not.toContain('The second matter');
  });

  it('whose round is extended says so in the small hours, since the other matter may be typed on till then', async () => {
    const { teams, who, bot } = stage;
    await approves(await opens(first));
    const { round, ...ids } = matterOn(first, approve);
    await teams.invokes(who.chair, 'ruling.extend', {
      ...ids,
      round,
      lastDay: '2026-06-26',
      extensionReason: 'More time',
    });
    await bot.settled();
    expect(textOf(reminderCard().content)).toContain(ownVote.mayChange(DEADLINE));
    await comes(bot, SMALL_HOURS);
    expect(textOf(reminderCard().content)).toContain(ownVote.mayChange('2026-06-26T14:00:00.000Z'));
    expect(textOf(reminderCard().content)).toContain(receipt.left(1));
  });
});

it('what came later is gone on to as well, and its receipt stands on the card where it was answered', async () => {
  const { bot, teams } = stage;
  await comes(bot, HALF_TIME);
  await aSecondMatter({ lastDay: '2026-06-25' });
  const answer = await approves(reminderCard().content);
  expect(textOf(answer)).toContain(receipt.left(1));
  expect(reminderCard().content).toEqual(answer);
  const next = await then(() => teams.taps(member, answer, NEXT));
  expect(textOf(reminderCard().content)).toContain('The first matter');
  const last = await approves(next);
  expect(textOf(last)).toContain(saved('The second matter', 'approve'));
  expect(reminderCard().content).toEqual(last);
});

it('whoever taps Next when nothing is left is told so in a sentence, and the receipt stays', async () => {
  await aSecondMatterGiven();
  await comes(stage.bot, HALF_TIME);
  const answer = await approves(await opens(first));
  await stage.teams.presses(member, second.content, approve);
  const told = await stage.teams.taps(member, answer, NEXT);
  expect(told).toEqual({ kind: 'message', text: messageText(swedish, { type: 'nothingLeft' }) });
  await stage.bot.settled();
});

it("a reminder that somebody else's card names gives nobody anything to do or see", async () => {
  const { teams, who } = stage;
  await comes(stage.bot, HALF_TIME);
  const told = await teams.invokes(who.coOpted, NEXT, { reminder: '2026-06-11.1' });
  expect(told).toEqual({ kind: 'message', text: messageText(swedish, { type: 'nothingLeft' }) });
  for (const reminderName of ['2026-99-99.1', 'x', 7, '2026-06-11.999']) {
    const { forum, matter, round, hash } = matterOn(first, approve);
    const data = { forum, matter, round, hash, choice: 'approve', reminder: reminderName };
    cardIn(await teams.invokes(who.viceChair, 'vote.cast', data));
  }
  await stage.bot.settled();
  expect(teams.inChatWith(who.coOpted)).toEqual([]);
});

it('an answer that is given while the reminder is on its way reaches the card', async () => {
  const { bot, connector, teams } = stage;
  await aSecondMatterGiven();
  let letGo: () => void = () => undefined;
  const until = new Promise<void>((resolve) => (letGo = resolve));
  const hold: Then = { kind: 'hold', until };
  connector.rules.add({ when: { operation: 'send', person: member.address }, then: hold, times: 1 });
  const before = connector.requests.length;
  bot.clock.moveTo(HALF_TIME);
  const isOnItsWay = () =>
    connector.requests.slice(before).some((one) => one.operation === 'send' && one.person === member.address);
  while (!isOnItsWay()) await connector.arrived(connector.requests.length + 1);
  await teams.presses(member, first.content, vote.reject.send, { rejectReason: 'No money' });
  letGo();
  await bot.settled();
  expect(chat()).toHaveLength(1);
  expect(textOf(reminderCard().content)).toContain(saved('The first matter', 'reject'));
  expect(castsOn(reminderCard().content)).toEqual([]);
});

describe('when a round has ended', () => {
  it('the reminder of whoever answered says what became of it, at the very second of the deadline', async () => {
    await comes(stage.bot, HALF_TIME);
    await approves(reminderCard().content);
    await comes(stage.bot, DEADLINE);
    expect(textOf(reminderCard().content)).toContain('The first matter');
    expect(textOf(reminderCard().content)).toContain(result.lapsed('2026-06-23T14:00:00.000Z'));
  });

  it('so does that of whoever did not, without anything to answer on', async () => {
    await comes(stage.bot, HALF_TIME, DEADLINE);
    expect(textOf(reminderCard().content)).toContain(result.lapsed('2026-06-23T14:00:00.000Z'));
    expect(castsOn(reminderCard().content)).toEqual([]);
  });

  it('and the presidium has ruled, the reminders tell that', async () => {
    const { bot, teams, who } = stage;
    await comes(bot, HALF_TIME);
    await approves(reminderCard().content);
    await comes(bot, DEADLINE);
    bot.clock.advance(3_600_000);
    const { round, ...ids } = matterOn(first, approve);
    await teams.invokes(who.chair, 'matter.strike', { ...ids, round, strikeReason: 'Already paid' });
    await bot.settled();
    expect(textOf(reminderCard().content)).toContain('Already paid');
  });

  it('since all have answered, each reminder says so, and the first to answer need not look elsewhere', async () => {
    const { bot, teams, who } = stage;
    await comes(bot, HALF_TIME);
    await approves(reminderCard().content);
    for (const seat of [who.chair, who.viceChair]) await teams.presses(seat, first.content, approve);
    await bot.settled();
    expect(textOf(reminderCard().content)).toContain(result.adopted('LGS PC 2026:1'));
  });
});

it('a second reminder of the same matter takes nothing from the first: both show the receipt', async () => {
  await comes(stage.bot, HALF_TIME, TWO_DAYS_LEFT);
  expect(chat()).toHaveLength(2);
  const answer = await approves(reminderCard(1).content);
  expect(reminderCard(1).content).toEqual(answer);
  expect(textOf(reminderCard(0).content)).toContain('The first matter');
  expect(castsOn(reminderCard(0).content)).toEqual([]);
  expect(textOf(reminderCard(0).content)).not.toContain(reminder.heading);
});

it('a step of some minutes that is taken from a list is met with its receipt, which stands', async () => {
  const { bot, teams, who } = stage;
  await startsMinutes(stage, who, who.processLead, { noteTaker: who.viceChair.id });
  await comes(bot, HALF_TIME);
  const inChat = () =>
    teams.inChatWith(who.viceChair).findLast(({ content }) => textOf(content).includes('The first matter'));
  const list = inChat();
  expect(textOf(list?.content)).toContain('Meeting of 4 June');
  const task = await then(() => teams.taps(who.viceChair, list?.content, 'minutes.open'));
  const url = 'https://example.org/minutes';
  const answer = await then(() => teams.taps(who.viceChair, task, 'minutes.submit', { url }));
  expect(textOf(answer)).toContain(receipt.left(1));
  const stands = () => teams.inChatWith(who.viceChair).find(({ id }) => id === list?.id)?.content;
  // What stands in the chat leads to the channel too.
  expect(textOf(stands())).toContain(textOf(answer));
  const next = await then(() => teams.taps(who.viceChair, answer, NEXT));
  const last = await then(() => teams.presses(who.viceChair, next, approve));
  expect(textOf(last)).toContain(receipt.left(0));
  expect(textOf(stands())).toContain(textOf(last));
});
