import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plusMilliseconds } from '../../src/domain/time';
import { swedish } from '../support/texts-in-their-year';
import { startBotProcess } from '../support/bot-process';
import { startFakeConnector, type FakeConnector } from '../support/fake-connector';
import { aForum, aMatter, asItStands } from '../support/forum-in-teams';
import { MORNING } from '../support/matter';
import { ordersOver, runHere, takesOver } from '../support/over-one-file';
import type { RunningBot } from '../support/running-bot';
import { textOf } from '../support/shown-card';
import { SMALL } from '../support/stage';
import { cardIn, createTeams, matterOn, type Teams } from '../support/teams-client';
import { typedWords } from '../support/words.sv';

/** What the host gives it before it kills it. */
const MOST_MS = 10_000;

const { words, ownVote, vote, objections } = swedish;
const { approve } = words.choice;
const who = SMALL;

const folder = mkdtempSync(join(tmpdir(), 'enighet-'));
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

async function isRefused(address: string): Promise<boolean> {
  try {
    await fetch(address);
    return false;
  } catch {
    return true;
  }
}

it('told to stop while Teams hangs, it answers who it has listened to, listens to nobody else and is gone in 10 s', async () => {
  const card = await inThisProcess(MORNING, (bot, teams) => aMatter(bot, teams, who));
  const process = await startBotProcess(ordersOver(folder));
  const teams = createTeams(process, connector);
  let goOn: () => void = () => undefined;
  const until = new Promise<void>((resolve) => (goOn = resolve));
  connector.rules.add({ when: { operation: 'update' }, then: { kind: 'hang' } });
  connector.rules.add({ when: { operation: 'reply' }, then: { kind: 'hold', until } });

  const soFar = connector.requests.length;
  cardIn(await teams.presses(who.chair, card.content, approve));
  await connector.arrived(soFar + 1);
  const writing = teams.writes(who.viceChair, typedWords.help);
  await connector.arrived(soFar + 2);
  const terminated = process.terminate();
  while (!(await isRefused(process.address)));
  goOn();
  expect((await writing).length).toBe(1);

  const { exitCode, afterMs } = await terminated;
  expect(exitCode).toBe(0);
  expect(afterMs).toBeLessThan(MOST_MS);

  connector.rules.clear();
  await inThisProcess(MORNING, async (bot, later) => {
    await takesOver(bot);
    const own = textOf(cardIn(await later.invokes(who.chair, 'vote.view', matterOn(card, approve))));
    expect(own).toContain(ownVote.answered.approve(MORNING));
    // Everybody's card shows who has answered half an hour after the answer.
    bot.clock.advance(30 * 60_000);
    await bot.settled();
    expect(asItStands(later, card).updates).toBeGreaterThan(card.updates);
  });
});

it('told to stop while Teams is slow, what it does not get to is left to another process, and no card comes twice', async () => {
  const title = 'Stopped while telling the leaders';
  const no = { rejectReason: 'No money' };
  await inThisProcess(MORNING, async (bot, teams) => {
    const card = await aMatter(bot, teams, who, { title });
    connector.rules.add({ when: {}, then: { kind: 'delay', ms: 700 } });
    cardIn(await teams.presses(who.viceChair, card.content, vote.reject.send, no));
  });
  const told = () =>
    [who.chair, who.viceChair, who.processLead].map(
      ({ address }) =>
        connector.chatWith(address).filter(({ body }) => JSON.stringify(body).includes(objections.summary(title)))
          .length,
    );
  connector.rules.clear();
  // Well before the claim of the process before it would have run out.
  await inThisProcess(plusMilliseconds(MORNING, 2_000), async (bot) => {
    await bot.settled();
    expect(told()).toEqual([1, 1, 1]);
  });
});
