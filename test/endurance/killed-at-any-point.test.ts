import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { swedish } from '../support/texts-in-their-year';
import { startBotProcess, type BotProcess } from '../support/bot-process';
import { startFakeConnector, type FakeConnector } from '../support/fake-connector';
import type { Then } from '../support/fake-connector-rules';
import { aForum, aMatter, asItStands } from '../support/forum-in-teams';
import { MORNING } from '../support/matter';
import { ordersOver, runHere, takesOver } from '../support/over-one-file';
import type { RunningBot } from '../support/running-bot';
import type { Seat } from '../support/seats';
import { textOf } from '../support/shown-card';
import { SMALL } from '../support/stage';
import { cardIn, createTeams, matterOn, type StandingCard, type Teams } from '../support/teams-client';

const { words, ownVote, result, vote, objections } = swedish;
const { approve } = words.choice;
const who = SMALL;

const folder = mkdtempSync(join(tmpdir(), 'enighet-'));
const orders = ordersOver(folder);

let connector: FakeConnector;
beforeAll(async () => {
  connector = await startFakeConnector();
  await inThisProcess(MORNING, (bot, teams) => aForum(bot, teams, connector, who));
});
afterEach(() => connector.rules.clear());
afterAll(async () => {
  await connector.close();
  rmSync(folder, { recursive: true });
});

const inThisProcess = <Result>(moment: string, work: (bot: RunningBot, teams: Teams) => Promise<Result>) =>
  runHere({ folder, connector, moment }, work);

/** Presses until the process is gone. Returns who was told that their answer was taken. */
async function pressOneByOne(teams: Teams, card: StandingCard): Promise<readonly Seat[]> {
  const acknowledged: Seat[] = [];
  for (const voter of who.voters) {
    try {
      cardIn(await teams.presses(voter, card.content, approve));
      acknowledged.push(voter);
    } catch {
      break;
    }
  }
  return acknowledged;
}

async function expectFinished(bot: RunningBot, teams: Teams, card: StandingCard, most: number): Promise<void> {
  const { forum, matter } = matterOn(card, approve);
  const decisions = await bot.dependencies.decisions.list(forum, 100);
  const numbers = decisions.map(({ sequence }) => sequence).sort((one, other) => one - other);
  expect(numbers).toEqual(decisions.map((_, index) => index + 1));
  const own = decisions.filter(({ id }) => id === matter);
  expect(own).toHaveLength(1);
  expect(textOf(asItStands(teams, card).content)).toContain(result.adopted(own[0]?.number ?? null));
  const thread = teams.inThread(card);
  expect(thread.length).toBeGreaterThanOrEqual(1);
  expect(thread.length).toBeLessThanOrEqual(most);
  for (const { content } of thread) expect(textOf(content)).toContain(own[0]?.number);
}

type Killing = (process: BotProcess, card: StandingCard) => Promise<readonly Seat[]>;

/** What Teams is asked when the last of three answers decides: the channel's card, the card of each voter, and the thread. */
const REQUESTS_OF_A_DECISION = 1 + who.voters.length + 1;

/** Killed when Teams is asked the n-th time; what was asked is done or not, but never answered. */
const atRequest =
  (count: number, then: Then): Killing =>
  async (bot, card) => {
    const soFar = connector.requests.length;
    connector.rules.add({ when: {}, then: { kind: 'delay', ms: 0 }, times: count - 1 });
    connector.rules.add({ when: {}, then });
    const killed = connector.arrived(soFar + count).then(() => bot.killAtOnce());
    const acknowledged = await pressOneByOne(createTeams(bot, connector), card);
    await killed;
    return acknowledged;
  };

/** Killed when so many have been told that their answer was taken. */
const afterAnswers =
  (count: number): Killing =>
  async (bot, card) => {
    const teams = createTeams(bot, connector);
    const voters = who.voters.slice(0, count);
    for (const voter of voters) cardIn(await teams.presses(voter, card.content, approve));
    await bot.killAtOnce();
    return voters;
  };

/** Killed while all the votes are under way. */
const midway: Killing = async (bot, card) => {
  const teams = createTeams(bot, connector);
  const pressing = who.voters.map(async (voter) => {
    try {
      cardIn(await teams.presses(voter, card.content, approve));
      return [voter];
    } catch {
      return [];
    }
  });
  await Promise.race(pressing);
  await bot.killAtOnce();
  return (await Promise.all(pressing)).flat();
};

it.each<readonly [string, Killing, number]>([
  ['after one answer', afterAnswers(1), 1],
  ['after the last answer', afterAnswers(3), 1],
  ['while all answers are under way', midway, 1],
  ['when Teams is asked the first time', atRequest(1, { kind: 'hang' }), 1],
  ['when Teams is asked the third time', atRequest(3, { kind: 'hang' }), 1],
  ['when Teams is asked the last time', atRequest(REQUESTS_OF_A_DECISION, { kind: 'hang' }), 1],
  ['when Teams has done the first thing', atRequest(1, { kind: 'dropAnswer' }), 2],
  ['when Teams has done the last thing', atRequest(REQUESTS_OF_A_DECISION, { kind: 'dropAnswer' }), 2],
])('killed %s, the program loses no answer and finishes its posts when it is started again', async (_, kill, most) => {
  const card = await inThisProcess(MORNING, (bot, teams) => aMatter(bot, teams, who));
  const acknowledged = await kill(await startBotProcess(orders), card);
  connector.rules.clear();

  await inThisProcess(MORNING, async (bot, teams) => {
    await takesOver(bot);
    for (const voter of acknowledged) {
      const own = textOf(cardIn(await teams.invokes(voter, 'vote.view', matterOn(card, approve))));
      expect(own).toContain(ownVote.answered.approve(MORNING));
    }
    for (const voter of who.voters) cardIn(await teams.presses(voter, card.content, approve));
    await bot.settled();
    await expectFinished(bot, teams, card, most);
  });
});

/** Each leader takes two requests: the chat, and then the card in it. */
const chatOfLeader = (nth: number) => 2 * nth - 1;
const cardOfLeader = (nth: number) => 2 * nth;

it.each<readonly [string, number, Then, number]>([
  ['asked for the second leader', chatOfLeader(2), { kind: 'hang' }, 3],
  ['asked for the third leader', chatOfLeader(3), { kind: 'hang' }, 3],
  ['asked to post the last card', cardOfLeader(3), { kind: 'hang' }, 3],
  ['done with the second card', cardOfLeader(2), { kind: 'dropAnswer' }, 4],
])(
  'killed while it tells the leaders of a no, when Teams is %s, it repeats one card at most',
  async (_, count, then, most) => {
    const card = await inThisProcess(MORNING, (bot, teams) =>
      aMatter(bot, teams, who, { title: `Killed at ${count}` }),
    );
    const process = await startBotProcess(orders);
    const soFar = connector.requests.length;
    connector.rules.add({ when: {}, then: { kind: 'delay', ms: 0 }, times: count - 1 });
    connector.rules.add({ when: {}, then });
    const no = { rejectReason: 'No money' };
    cardIn(await createTeams(process, connector).presses(who.viceChair, card.content, vote.reject.send, no));
    await connector.arrived(soFar + count);
    await process.killAtOnce();
    connector.rules.clear();

    await inThisProcess(MORNING, async (bot, teams) => {
      await takesOver(bot);
      const told = [who.chair, who.viceChair, who.processLead].map((leader) =>
        teams.inChatWith(leader).filter(({ summary }) => summary === objections.summary(`Killed at ${count}`)),
      );
      for (const cards of told) expect(cards.length).toBeGreaterThanOrEqual(1);
      expect(told.flat().length).toBeLessThanOrEqual(most);
    });
  },
);

it('killed before the decision has its number, the program started again gives it one without a vote more', async () => {
  const card = await inThisProcess(MORNING, (bot, teams) => aMatter(bot, teams, who));
  connector.rules.add({ when: {}, then: { kind: 'hang' } });
  const acknowledged = await afterAnswers(3)(await startBotProcess(orders), card);
  expect(acknowledged).toHaveLength(3);
  connector.rules.clear();

  await inThisProcess(MORNING, async (bot, teams) => {
    await takesOver(bot);
    await expectFinished(bot, teams, card, 1);
  });
});
