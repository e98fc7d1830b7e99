import { TEAMS_LIMITS } from '../../../src/adapters/teams/teams-limits';
import { compose } from '../../../src/compose';
import { swedish } from '../../support/texts-in-their-year';
import { startFakeConnector, type FakeConnector } from '../../support/fake-connector';
import { aForm, aForum, draftOf } from '../../support/forum-in-teams';
import { createPassingTime, type PassingTime } from '../../support/passing-time';
import { messagesAt, postText, type RunningBot } from '../../support/running-bot';
import { buttonsOf, textOf } from '../../support/shown-card';
import { SMALL } from '../../support/stage';
import { cardIn, createTeams, type Teams } from '../../support/teams-client';
import { expectWithinTeamsLimits } from '../../support/within-limits';
import { recordedLog } from './transport/setup';

/** The whole program under the limits that it has outside the tests. */

const { words, draftForm, decision, result } = swedish;
const { approve } = words.choice;
const MATTERS = 10;
const who = SMALL;

let connector: FakeConnector;
let time: PassingTime;
let bot: RunningBot;
let teams: Teams;

beforeEach(async () => {
  connector = await startFakeConnector();
  time = createPassingTime(() => connector.serviceUrl);
  bot = await startPaced();
  teams = createTeams(bot, connector);
  await aForum(bot, teams, connector, who);
});
afterEach(async () => {
  await connector.close();
  await bot.stop();
  time.restore();
  expect(bot.log.faults).toEqual([]);
});

async function startPaced(): Promise<RunningBot> {
  const log = recordedLog();
  const enighet = await compose({
    config: { port: 0, store: { kind: 'memory' }, credentials: 'local' },
    log,
    clock: time.clock,
    pace: { leaseMs: 20_000, gapMs: 0, wakeMs: 5_000, traffic: TEAMS_LIMITS },
  });
  const address = messagesAt((await enighet.start()).port);
  return {
    clock: time.clock,
    log,
    dependencies: enighet.dependencies,
    receives: (activity) => postText(address, JSON.stringify(activity)),
    address,
    receivesText: (body, contentType) => postText(address, body, contentType),
    settled: () => time.whileDoing(enighet.settled()),
    stop: () => enighet.stop(),
  };
}

/** The wake loop looks every five seconds. */
async function minutesPass(minutes: number): Promise<void> {
  for (let looks = 0; looks < minutes * 12; looks += 1) {
    time.clock.advance(5_000);
    await bot.settled();
  }
}

const votes = () =>
  teams.inChannel().filter(({ content }) => buttonsOf(content).some(({ title }) => title === approve));

/** The chair sends them all out at the same moment. */
async function sendsOut(matters: number): Promise<void> {
  const forms: unknown[] = [];
  for (let number = 0; number < matters; number += 1) {
    forms.push((await aForm(bot, teams, who.chair)).content);
    time.clock.advance(60_000);
  }
  for (const [index, form] of forms.entries()) {
    await teams.presses(who.chair, form, draftForm.send, draftOf({ title: `Matter ${index + 1}` }));
  }
}

it('ten matters sent out, voted on and decided in the same seconds stay within the limits, and nothing is lost', async () => {
  const before = connector.requests.length;
  await sendsOut(MATTERS);
  await minutesPass(2);
  expect(votes()).toHaveLength(MATTERS);
  for (const card of votes()) {
    for (const voter of who.voters) cardIn(await teams.presses(voter, card.content, approve));
  }
  await bot.settled();
  await minutesPass(5);

  const roots = teams
    .inChannel()
    .filter(({ content }) => textOf(content).includes(result.adopted('LGS PC 2026:1').slice(0, 12)));
  expect(roots).toHaveLength(MATTERS);
  for (const root of roots) {
    expect(teams.inThread(root).filter(({ content }) => textOf(content).startsWith(decision.heading))).toHaveLength(1);
  }
  expect(connector.requests.length - before).toBeLessThan(MATTERS * 25);
  expectWithinTeamsLimits(time, connector);
});
