import { createMemoryStores } from '../../../src/adapters/memory/create-memory-stores';
import type { PostEntry } from '../../../src/ports/post-entry';
import type { Stores } from '../../../src/ports/stores';
import { swedish } from '../../support/texts-in-their-year';
import type { Then } from '../../support/fake-connector-rules';
import { aMatter, asItStands, fillChannel, halfAnHourPasses } from '../../support/forum-in-teams';
import { everyoneIn } from '../../support/seats';
import { textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardIn, createTeams, matterOn, type StandingCard } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';

const { words, vote, answers, ownVote, decision, result, course } = swedish;
const { approve } = words.choice;

const BLOCKED: Then = {
  kind: 'answer',
  status: 403,
  body: { error: { code: 'ConversationBlockedByUser', message: 'blocked' } },
};
const UNAVAILABLE: Then = { kind: 'answer', status: 503 };

let stage: Stage;
let stores: Stores;
let card: StandingCard;
beforeEach(async () => {
  stores = createMemoryStores();
  stage = await startStage({ stores });
  card = await aMatter(stage.bot, stage.teams, stage.who);
});
afterEach(() => stage.end());

async function everybodyApproves(): Promise<void> {
  const { teams, who } = stage;
  for (const voter of who.voters) {
    const answer = await teams.presses(voter, card.content, approve);
    expect(textOf(cardIn(answer))).toContain(ownVote.answered.approve(stage.bot.clock.now()));
  }
}

async function ledger(): Promise<readonly PostEntry[]> {
  const { forum, matter } = matterOn(card, approve);
  const kept = await stage.bot.dependencies.resolutions.read({ kind: 'resolution', forumId: forum, id: matter });
  return kept?.posts ?? [];
}

/** Lets time pass in steps until every retry has had its turn. */
async function anHourPasses(): Promise<void> {
  for (let minute = 0; minute < 60; minute += 1) {
    stage.bot.clock.advance(60_000);
    await stage.bot.settled();
  }
}

function expectDecided(): void {
  const { teams } = stage;
  expect(textOf(asItStands(teams, card).content)).toContain(result.adopted('LGS PC 2026:1'));
  const decided = [...teams.inThread(card), ...teams.inChannel()].filter(({ content }) =>
    textOf(content).startsWith(decision.heading),
  );
  expect(decided).toHaveLength(1);
}

describe('a vote is answered at once', () => {
  it.each<readonly [string, (held: Promise<void>) => Then]>([
    ['does not answer', (until) => ({ kind: 'hold', until })],
    ['cuts every connection', () => ({ kind: 'reset' })],
    ['fails', () => UNAVAILABLE],
    ['throttles', () => ({ kind: 'throttle', retryAfter: '30' })],
  ])('while Teams %s', async (_, thenOf) => {
    const { bot, connector, teams, who } = stage;
    const happened: string[] = [];
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = () => {
        happened.push('Teams answers again');
        resolve();
      };
    });
    const away = connector.rules.add({ when: {}, then: thenOf(held) });

    for (const voter of who.voters) {
      const answer = await teams.presses(voter, card.content, approve);
      happened.push(`${voter.name} is answered`);
      expect(textOf(cardIn(answer))).toContain(ownVote.answered.approve(bot.clock.now()));
    }
    away();
    letGo();

    expect(happened).toEqual([...who.voters.map(({ name }) => `${name} is answered`), 'Teams answers again']);
    await anHourPasses();
    expectDecided();
  });
});

describe('posts are finished when Teams is itself again', () => {
  it('after it was down, each card once', async () => {
    const { bot, connector } = stage;
    await connector.goDown();
    await everybodyApproves();
    await bot.settled();
    await connector.comeUp();
    await anHourPasses();

    expectDecided();
  });

  it('after it hung and then broke off', async () => {
    const { bot, connector } = stage;
    const asked = connector.requests.length;
    const away = connector.rules.add({ when: {}, then: { kind: 'hang' } });
    await everybodyApproves();
    await connector.arrived(asked + 1);
    await connector.goDown();
    await bot.settled();
    away();
    await connector.comeUp();
    await anHourPasses();

    expectDecided();
  });

  it.each<readonly [string, Then]>([
    ['answered 412', { kind: 'answer', status: 412 }],
    ['answered 500', { kind: 'answer', status: 500 }],
    ['answered 429 without saying for how long', { kind: 'throttle' }],
    ['cut the connection', { kind: 'reset' }],
  ])('after it %s to whatever was asked first', async (_, then) => {
    const { connector } = stage;
    connector.rules.add({ when: {}, then, times: 7 });
    await everybodyApproves();
    await anHourPasses();

    expectDecided();
  });

  it('after it did what was asked but dropped the answers: no card more than once too often', async () => {
    const { bot, connector, teams } = stage;
    connector.rules.add({
      when: { conversation: `${teams.channel};messageid=${card.id}` },
      then: { kind: 'dropAnswer' },
      times: 1,
    });
    await everybodyApproves();
    await bot.settled();
    await anHourPasses();

    expect(textOf(asItStands(teams, card).content)).toContain(result.adopted('LGS PC 2026:1'));
    expect(teams.inThread(card)).toHaveLength(2);
    const ids = new Set(teams.inThread(card).map(({ content }) => textOf(content)));
    expect(ids.size).toBe(1);
  });

  it('not before the time that Teams asked for', async () => {
    const { bot, connector, teams, who } = stage;
    connector.rules.add({ when: { operation: 'update' }, then: { kind: 'throttle', retryAfter: '600' }, times: 1 });
    await teams.presses(who.chair, card.content, approve);
    await halfAnHourPasses(bot);
    const soFar = connector.requests.filter(({ activityId }) => activityId === card.id).length;

    bot.clock.advance(599_000);
    await bot.settled();
    expect(connector.requests.filter(({ activityId }) => activityId === card.id)).toHaveLength(soFar);
    bot.clock.advance(1_000);
    await bot.settled();
    expect(textOf(asItStands(teams, card).content)).toContain(answers.count(1, 3));
  });

  it('with a new card in place of one that somebody removed', async () => {
    const { connector, teams, who } = stage;
    const gone = {
      kind: 'answer',
      status: 404,
      body: { error: { code: 'ActivityNotFoundInConversation', message: '' } },
    } as const;
    connector.rules.add({ when: { operation: 'update', path: new RegExp(card.id) }, then: gone });
    await teams.presses(who.chair, card.content, approve);
    await anHourPasses();

    const again = teams.inChannel().filter(({ content }) => textOf(content).includes(answers.count(1, 3)));
    expect(again).toHaveLength(1);
  });
});

describe('somebody who cannot be reached', () => {
  it('is written down with why, is tried a few times only, and holds up nobody else', async () => {
    const { bot, connector, teams, who } = stage;
    connector.rules.add({ when: { person: who.viceChair.address }, then: BLOCKED });
    const [, voter = who.chair] = who.voters;
    await teams.presses(voter, card.content, vote.reject.send, { rejectReason: 'No money' });
    await bot.settled();
    await anHourPasses();

    const lines = await ledger();
    const failed = lines.filter(({ failure }) => failure !== null);
    expect(failed.length).toBeGreaterThan(0);
    for (const line of failed) expect(line).toMatchObject({ recipient: who.viceChair.id, failure: 'blocked' });
    for (const leader of [who.chair, who.processLead]) {
      expect(JSON.stringify(teams.inChatWith(leader))).toContain('No money');
    }
    const tries = connector.requests.filter(({ person, body }) => {
      return person === who.viceChair.address && JSON.stringify(body).includes('No money');
    });
    expect(tries.length).toBeLessThanOrEqual(failed.length * 3);
  });

  it('is not asked about any more once the card is of no use', async () => {
    const { bot, connector, teams, who } = stage;
    const away = connector.rules.add({ when: { person: who.viceChair.address }, then: UNAVAILABLE });
    const next = await aMatter(bot, teams, who, { title: 'The second matter' });
    for (const voter of who.voters) await teams.presses(voter, next.content, approve);
    await bot.settled();
    await anHourPasses();
    away();
    await anHourPasses();

    const course2 = teams
      .inChatWith(who.viceChair)
      .filter(({ content }) => textOf(content).includes('The second matter'));
    expect(course2).toEqual([]);
    const now = bot.clock.now();
    expect((await stores.records.due(now, 10)).refs).toEqual([]);
    const later = await stores.records.due('9999-01-01T00:00:00.000Z', 10);
    const open = later.refs.filter(({ kind }) => kind === 'resolution').map(({ id }) => id);
    expect(open).toEqual([matterOn(card, approve).matter]);
  });

  it('gets the card of a round that is opened again, though an earlier try failed', async () => {
    const { bot, connector, teams, who } = stage;
    const away = connector.rules.add({ when: { person: who.processLead.address }, then: UNAVAILABLE });
    const next = await aMatter(bot, teams, who, { title: 'The second matter' });
    bot.clock.moveTo('2026-06-18T14:00:00.000Z');
    await bot.settled();
    bot.clock.advance(3_600_000);
    await bot.settled();
    away();
    const { round, ...ids } = matterOn(next, approve);
    await teams.invokes(who.chair, 'ruling.extend', { ...ids, round, lastDay: '2026-06-25' });
    await bot.settled();

    const followed = teams
      .inChatWith(who.processLead)
      .filter(({ content }) => textOf(content).includes('The second matter'));
    expect(followed.map(({ content }) => textOf(content)).join()).toContain(course.heading);
  });
});

describe('a card that Teams will not take', () => {
  it('is tried again when it has become another', async () => {
    const { bot, connector, teams, who } = stage;
    connector.rules.add({
      when: { operation: 'update', path: new RegExp(card.id) },
      then: { kind: 'answer', status: 413, body: { error: { code: 'MessageSizeTooBig', message: '' } } },
      times: 1,
    });
    const [first = who.chair, second = who.chair] = who.voters;
    await teams.presses(first, card.content, approve);
    await bot.settled();
    await anHourPasses();
    expect(connector.requests.filter(({ activityId }) => activityId === card.id)).toHaveLength(1);

    await teams.presses(second, card.content, approve);
    await halfAnHourPasses(bot);
    expect(textOf(asItStands(teams, card).content)).toContain(answers.count(2, 3));
  });
});

it('what somebody writes is done though Teams does not take the reply', async () => {
  const { bot, connector, who } = stage;
  const elsewhere = createTeams(bot, connector, '19:other-forum@thread.tacv2');
  fillChannel(connector, elsewhere.channel, everyoneIn(who));
  connector.rules.add({ when: { operation: 'reply' }, then: UNAVAILABLE, times: 1 });
  expect(await elsewhere.writes(who.processLead, typedWords.new)).toEqual([]);
  await bot.settled();

  expect(elsewhere.inChannel().map(({ content }) => textOf(content))).toEqual([
    expect.stringContaining(swedish.setup.heading),
  ]);
});
