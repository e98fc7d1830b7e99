import type { Instant } from '../../../src/domain/time';
import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import type { Then } from '../../support/fake-connector-rules';
import { aMatter, asItStands } from '../../support/forum-in-teams';
import { DRAFT, startsMinutes, stepCard, takesStep } from '../../support/minutes-in-teams';
import { comes, openingsTo, plainVoter } from '../../support/reminding';
import { composition, type Seat } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardsFor, matterOn, type StandingCard } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';

/** A refusal of Teams is never final: each is tried again, lifted by what proves it past, and told of to those concerned. */

const { words, answers, decision, help, missingInChannel, chatClosed, vote } = swedish;
const { approve } = words.choice;
const NOT_IN_ROSTER: Then = {
  kind: 'answer',
  status: 403,
  body: { error: { code: 'BotNotInConversationRoster', message: 'The bot is not part of the conversation roster.' } },
};
const UNKNOWN: Then = { kind: 'answer', status: 403, body: { error: { code: 'Unknown', message: 'Unknown' } } };
const BLOCKED: Then = {
  kind: 'answer',
  status: 403,
  body: { error: { code: 'MessageWritesBlocked', message: 'blocked' } },
};
const NOT_FOUND: Then = {
  kind: 'answer',
  status: 404,
  body: { error: { code: 'ActivityNotFoundInConversation', message: '' } },
};

let stage: Stage;
beforeEach(async () => {
  stage = await startStage();
});
afterEach(() => stage.end());

const inChannel = () => ({ operation: 'send', conversation: stage.teams.channel }) as const;
const leaders = (): readonly Seat[] => [stage.who.chair, stage.who.viceChair, stage.who.processLead];
const told = (seat: Seat, text: string) =>
  stage.teams.inChatWith(seat).filter(({ content }) => textOf(content).includes(text)).length;
const votes = () => cardsFor(stage.teams.inChannel(), 'vote.cast');

/** In steps of half a minute. */
async function passes(minutes: number): Promise<void> {
  for (let step = 0; step < minutes * 2; step += 1) {
    stage.bot.clock.advance(30_000);
    await stage.bot.settled();
  }
}

/** The chair sends a matter, whether Teams takes its card or not. */
async function sends(title = 'ACT-teamen 2026'): Promise<void> {
  const { bot, teams, who } = stage;
  await aMatter(bot, teams, who, { title }).catch(() => undefined);
}

/** The matter's only channel card, decided on by everybody. */
async function everybodyApproves(card: StandingCard): Promise<void> {
  for (const voter of stage.who.voters) await stage.teams.presses(voter, card.content, approve);
  await stage.bot.settled();
}

const decisions = (card: StandingCard) =>
  [...stage.teams.inThread(card), ...stage.teams.inChannel()].filter(({ content }) =>
    textOf(content).startsWith(decision.heading),
  );

describe('a card of the channel that Teams refuses', () => {
  it.each([
    ['BotNotInConversationRoster', NOT_IN_ROSTER],
    ['Unknown', UNKNOWN],
  ])('once with 403 %s stands there a few minutes later, once, and nobody is bothered', async (_, then) => {
    stage.connector.rules.add({ when: inChannel(), then, times: 1 });
    await sends();
    expect(votes()).toEqual([]);
    await passes(3);
    expect(votes()).toHaveLength(1);
    await passes(30);
    expect(votes()).toHaveLength(1);
    for (const leader of leaders()) expect(told(leader, missingInChannel.heading)).toBe(0);
  });

  it('once, of a decision, is posted a few minutes later', async () => {
    const card = await aMatter(stage.bot, stage.teams, stage.who);
    stage.connector.rules.add({ when: inChannel(), then: NOT_IN_ROSTER, times: 1 });
    await everybodyApproves(card);
    await passes(3);
    expect(decisions(card)).toHaveLength(1);
  });

  it('for days is posted when Teams takes it at last', async () => {
    const away = stage.connector.rules.add({ when: inChannel(), then: NOT_IN_ROSTER });
    await sends();
    await comes(stage.bot, ...daily('2026-06-05', 9));
    away();
    await passes(80);
    expect(votes()).toHaveLength(1);
  });

  it('is posted at once when the bot is added again', async () => {
    const away = stage.connector.rules.add({ when: inChannel(), then: UNKNOWN });
    await sends();
    await passes(60);
    away();
    await stage.teams.installs(stage.who.chair);
    await stage.bot.settled();
    expect(votes()).toHaveLength(1);
  });

  it('while its round is open is told of to the leaders within minutes, with what to do, once', async () => {
    const away = stage.connector.rules.add({ when: inChannel(), then: NOT_IN_ROSTER });
    await sends();
    expect(leaders().map((leader) => told(leader, missingInChannel.heading))).toEqual([0, 0, 0]);
    await passes(6);
    for (const leader of leaders()) {
      expect(told(leader, missingInChannel.says(missingInChannel.card.vote, 'ACT-teamen 2026'))).toBe(1);
      expect(told(leader, missingInChannel.next.notInRoster)).toBe(1);
    }
    await passes(120);
    for (const leader of leaders()) expect(told(leader, missingInChannel.heading)).toBe(1);
    for (const other of [plainVoter(stage.who), stage.who.coOpted]) {
      expect(told(other, missingInChannel.heading)).toBe(0);
    }
    away();
    await passes(80);
    for (const leader of leaders()) {
      expect(told(leader, missingInChannel.heading)).toBe(0);
      expect(told(leader, missingInChannel.headingThere)).toBe(1);
    }
  });

  it('of a decision is told of too', async () => {
    const card = await aMatter(stage.bot, stage.teams, stage.who);
    stage.connector.rules.add({ when: { ...inChannel() }, then: UNKNOWN });
    await everybodyApproves(card);
    await passes(10);
    for (const leader of leaders())
      expect(told(leader, missingInChannel.says(missingInChannel.card.decision, 'ACT-teamen 2026'))).toBe(1);
  });

  it('at night is told of when the office opens', async () => {
    stage.bot.clock.moveTo('2026-06-04T19:00:00.000Z');
    await stage.bot.settled();
    stage.connector.rules.add({ when: inChannel(), then: UNKNOWN });
    await sends();
    await passes(60);
    expect(leaders().map((leader) => told(leader, missingInChannel.heading))).toEqual([0, 0, 0]);
    await comes(stage.bot, '2026-06-05T06:00:00.000Z', '2026-06-05T06:01:00.000Z');
    expect(leaders().map((leader) => told(leader, missingInChannel.heading))).toEqual([1, 1, 1]);
  });
});

describe('a vote card that the owner of the channel has removed', () => {
  it.each([
    [403, UNKNOWN],
    [404, NOT_FOUND],
    [404, { kind: 'answer', status: 404 } as const],
  ])('so that updates are answered %i, has another in its place within minutes', async (_, then) => {
    const card = await aMatter(stage.bot, stage.teams, stage.who);
    stage.connector.rules.add({ when: { operation: 'update', path: new RegExp(card.id) }, then });
    await stage.teams.presses(stage.who.chair, card.content, approve);
    await passes(45);
    const others = votes().filter(({ id }) => id !== card.id);
    expect(others).toHaveLength(1);
    expect(textOf(others[0]?.content)).toContain(answers.count(1, 3));
  });

  it('and cannot have another is told of to the leaders within minutes', async () => {
    const card = await aMatter(stage.bot, stage.teams, stage.who);
    stage.connector.rules.add({ when: { conversation: stage.teams.channel, operation: 'update' }, then: UNKNOWN });
    stage.connector.rules.add({ when: inChannel(), then: UNKNOWN });
    await stage.teams.presses(stage.who.chair, card.content, approve);
    await passes(45);
    for (const leader of leaders())
      expect(told(leader, missingInChannel.says(missingInChannel.card.vote, 'ACT-teamen 2026'))).toBe(1);
  });
});

describe('the answer to what somebody wrote', () => {
  it.each<readonly [string, Then]>([
    ['429', { kind: 'throttle', retryAfter: '7' }],
    ['429 without saying for how long', { kind: 'throttle' }],
    ['502', { kind: 'answer', status: 502 }],
    ['503', { kind: 'answer', status: 503 }],
    ['403', NOT_IN_ROSTER],
  ])('that Teams meets with %s once comes a little later, once', async (_, then) => {
    const { bot, connector, teams, who } = stage;
    connector.rules.add({ when: { operation: 'reply' }, then, times: 1 });
    expect(await teams.writesInPerson(who.chair, typedWords.help)).toEqual([]);
    await passes(3);
    expect(told(who.chair, help.heading)).toBe(1);
    await passes(30);
    expect(told(who.chair, help.heading)).toBe(1);
    expect(bot.log.faults).toEqual([]);
  });

  it('comes in the thread where it was asked', async () => {
    const { connector, teams, who } = stage;
    connector.rules.add({ when: { operation: 'reply' }, then: { kind: 'answer', status: 503 }, times: 2 });
    expect(await teams.writes(who.chair, typedWords.help)).toEqual([]);
    await passes(3);
    const late = connector.requests.filter(({ operation }) => operation === 'reply');
    expect(new Set(late.map(({ path }) => path)).size).toBe(1);
  });

  it('is given up when Teams goes on refusing', async () => {
    const { connector, teams, who } = stage;
    connector.rules.add({ when: { operation: 'reply' }, then: { kind: 'answer', status: 503 } });
    await teams.writesInPerson(who.chair, typedWords.help);
    await passes(60);
    const tries = connector.requests.filter(({ operation }) => operation === 'reply').length;
    expect(tries).toBeGreaterThan(3);
    await passes(120);
    expect(connector.requests.filter(({ operation }) => operation === 'reply')).toHaveLength(tries);
  });
});

describe('somebody whose chat was closed and who writes to the bot', () => {
  it('gets the matter that waits for them', async () => {
    const { bot, connector, teams, who } = stage;
    const member = plainVoter(who);
    const away = connector.rules.add({ when: { operation: 'send', person: member.address }, then: BLOCKED });
    await aMatter(bot, teams, who);
    await comes(bot, '2026-06-04T08:00:05.000Z', '2026-06-04T08:02:00.000Z', '2026-06-04T08:05:00.000Z');
    away();
    expect(openingsTo(teams, member)).toEqual([]);
    await teams.writesInPerson(member, typedWords.help);
    await bot.settled();
    expect(openingsTo(teams, member)).toHaveLength(1);
  });

  it('and leads gets the cards that were held back', async () => {
    const { bot, connector, teams, who } = stage;
    const away = connector.rules.add({ when: { operation: 'send', person: who.viceChair.address }, then: BLOCKED });
    await aMatter(bot, teams, who);
    await passes(10);
    away();
    await teams.writesInPerson(who.viceChair, typedWords.help);
    await bot.settled();
    expect(told(who.viceChair, swedish.course.heading)).toBe(1);
  });

  it('gets nothing more when nothing was held back', async () => {
    const { bot, teams, who } = stage;
    const member = plainVoter(who);
    await aMatter(bot, teams, who);
    await comes(bot, '2026-06-04T08:00:05.000Z');
    await teams.writesInPerson(member, typedWords.help);
    await comes(bot, '2026-06-05T08:00:00.000Z');
    const before = teams.inChatWith(member).length;
    await teams.writesInPerson(member, typedWords.help);
    await bot.settled();
    expect(teams.inChatWith(member)).toHaveLength(before + 1);
  });
});

describe('a verifier whose chat refuses', () => {
  it('is told of to those who lead within minutes, and Påminn says so', async () => {
    const { bot, connector, teams, who } = stage;
    const verifier = plainVoter(who);
    const away = connector.rules.add({ when: { person: verifier.address }, then: BLOCKED });
    await startsMinutes(stage, who, who.processLead, { verifier1: verifier.id });
    await takesStep(stage, who.noteTaker, 'minutes.submit', { url: DRAFT, label: '' });
    await passes(6);
    const says = chatClosed.says(chatClosed.step.verify, verifier.name, 'Meeting of 4 June');
    expect(told(who.processLead, says)).toBe(1);
    expect(told(who.processLead, chatClosed.next)).toBe(1);

    const list = (await teams.writesInPerson(who.processLead, typedWords.minutes)).at(-1);
    const [remind] = buttonsOf(list?.content).filter(({ verb }) => verb === 'minutes.remind');
    const answer = await teams.invokes(who.processLead, 'minutes.remind', remind?.data);
    expect(answer).toEqual({
      kind: 'message',
      text: noticeText(swedish, { type: 'stepUnreachable', names: [verifier.name], reminded: [] }, null),
    });

    away();
    await teams.writesInPerson(verifier, typedWords.help);
    await bot.settled();
    await passes(3);
    expect(stepCard(stage, verifier, 'minutes.verify')).toBeDefined();
    expect(told(who.processLead, says)).toBe(0);
  });
});

it('a chat that closes after the step’s card has got there is told of when a reminder does not', async () => {
  const { bot, connector, teams, who } = stage;
  const writer = who.noteTaker;
  await startsMinutes(stage, who, who.processLead);
  const says = chatClosed.says(chatClosed.step.draft, writer.name, 'Meeting of 4 June');
  connector.rules.add({ when: { person: writer.address }, then: BLOCKED });
  await comes(bot, '2026-06-09T07:00:00.000Z');
  expect(told(who.chair, says)).toBe(0);
  await passes(6);
  for (const leader of leaders()) expect(told(leader, says)).toBe(1);
  expect(teams.inChatWith(who.coOpted)).toEqual([]);
});

it('nineteen members whose chats refuse once, in passing, all get their card once and are not mentioned', async () => {
  const many = composition(11, 9);
  const crowd = await startStage({ who: many });
  try {
    const { bot, connector, teams } = crowd;
    // The chair is writing the matter.
    for (const { address } of many.voters.filter((voter) => voter !== many.chair)) {
      connector.rules.add({ when: { operation: 'send', person: address }, then: NOT_IN_ROSTER, times: 1 });
    }
    const card = await aMatter(bot, teams, many);
    for (let step = 0; step < 12; step += 1) {
      bot.clock.advance(30_000);
      await bot.settled();
    }
    await comes(bot, '2026-06-04T08:30:00.000Z');
    for (const voter of many.voters) expect(openingsTo(teams, voter)).toHaveLength(1);
    expect(teams.inThread(card)).toEqual([]);
    expect(matterOn(asItStands(teams, card), approve)).toBeDefined();
  } finally {
    await crowd.end();
  }
});

it('a no that the leaders are to hear of gets to them after one refusal', async () => {
  const { bot, connector, teams, who } = stage;
  const card = await aMatter(bot, teams, who);
  connector.rules.add({ when: { operation: 'send', person: who.processLead.address }, then: UNKNOWN, times: 1 });
  await teams.presses(who.chair, card.content, vote.reject.send, { rejectReason: 'No money' });
  await bot.settled();
  await passes(3);
  expect(told(who.processLead, 'No money')).toBe(1);
});

/** Ten in the morning in Stockholm, so many days from then on. */
function daily(first: string, days: number): readonly Instant[] {
  return Array.from({ length: days }, (_, n) =>
    new Date(Date.parse(`${first}T08:00:00.000Z`) + n * 86_400_000).toISOString(),
  );
}
