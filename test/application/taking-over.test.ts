import { createMemoryStores } from '../../src/adapters/memory/create-memory-stores';
import type { Stores } from '../../src/ports/stores';
import { swedish } from '../support/texts-in-their-year';
import { startFakeConnector, type FakeConnector } from '../support/fake-connector';
import type { Then } from '../support/fake-connector-rules';
import { aForum, aMatter, asItStands, halfAnHourPasses } from '../support/forum-in-teams';
import { LEASE_MS, startBot, type RunningBot } from '../support/running-bot';
import { textOf } from '../support/shown-card';
import { SMALL } from '../support/stage';
import { cardIn, createTeams, matterOn, type StandingCard, type Teams } from '../support/teams-client';
import { createTestClock } from '../support/test-clock';

const { words, answers, result, vote, objections } = swedish;
const { approve } = words.choice;
const who = SMALL;

let connector: FakeConnector;
let stores: Stores;
let first: RunningBot;
let second: RunningBot;
let teams: Teams;
let card: StandingCard;

beforeEach(async () => {
  const clock = createTestClock();
  stores = createMemoryStores();
  connector = await startFakeConnector();
  first = await startBot({ stores, clock });
  second = await startBot({ stores, clock });
  teams = createTeams(first, connector);
  await aForum(first, teams, connector, who);
  card = await aMatter(first, teams, who);
});
afterEach(async () => {
  await connector.close();
  await Promise.all([first.stop(), second.stop()]);
  expect([...first.log.faults, ...second.log.faults]).toEqual([]);
});

/** The first instance takes the answers, and then gets no further: Teams does not answer its first requests. */
async function firstGetsStuck(
  press: () => Promise<void>,
  { then = { kind: 'hang' }, times = 1 }: { readonly then?: Then; readonly times?: number } = {},
): Promise<void> {
  const soFar = connector.requests.length;
  connector.rules.add({ when: {}, then, times });
  await press();
  await connector.arrived(soFar + times);
  // The second instance sees the claim, and measures from now on how long it stands.
  await second.settled();
}

function untilLetGo(): { readonly until: Promise<void>; readonly letGo: () => void } {
  let letGo: () => void = () => undefined;
  const until = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { until, letGo };
}

async function bothSettled(): Promise<void> {
  await Promise.all([first.settled(), second.settled()]);
}

/** The first instance finds its connection cut, and goes on from there. */
async function firstComesBack(): Promise<void> {
  await connector.goDown();
  await connector.comeUp();
  await first.settled();
}

async function everybodyApproves(): Promise<void> {
  for (const voter of who.voters) cardIn(await teams.presses(voter, card.content, approve));
}

async function oneRejects(): Promise<void> {
  cardIn(await teams.presses(who.viceChair, card.content, vote.reject.send, { rejectReason: 'No money' }));
}

/** Every card there is, by where it stands and what it says first. */
function cardsStanding(): readonly string[] {
  const said = ({ summary, content }: StandingCard) => `${summary} ${textOf(content).split('\n')[0] ?? ''}`;
  return [
    ...[...teams.inChannel(), ...teams.inThread(card)].map(said),
    ...[who.chair, who.viceChair, who.processLead].flatMap((leader) =>
      teams.inChatWith(leader).map((each) => `${leader.name}: ${said(each)}`),
    ),
  ];
}

it('while the lease holds, the other instance leaves the posts alone', async () => {
  await firstGetsStuck(everybodyApproves);
  const soFar = connector.requests.length;
  second.clock.advance(LEASE_MS - 1);
  await second.settled();

  expect(connector.requests).toHaveLength(soFar);
});

it('when the lease has run out, the other instance numbers, registers and posts', async () => {
  await firstGetsStuck(everybodyApproves);
  second.clock.advance(LEASE_MS);
  await second.settled();

  expect(textOf(asItStands(teams, card).content)).toContain(result.adopted('LGS PC 2026:1'));
  expect(teams.inThread(card)).toHaveLength(1);
  const { forum } = matterOn(card, approve);
  expect(await second.dependencies.decisions.list(forum, 10)).toHaveLength(1);
});

it('an instance that comes back after that posts nothing again, and leaves the cards as they are', async () => {
  // Whoever has answered gets their receipt while the first leader is told.
  await firstGetsStuck(oneRejects, { times: 2 });
  second.clock.advance(LEASE_MS);
  await second.settled();
  expect(JSON.stringify(teams.inChatWith(who.chair))).toContain(objections.heading);
  const before = cardsStanding();

  await firstComesBack();
  await second.settled();

  expect(cardsStanding()).toEqual(before);
  expect(new Set(before).size).toBe(before.length);
  await halfAnHourPasses({ clock: second.clock, settled: bothSettled });
  expect(textOf(asItStands(teams, card).content)).toContain(answers.count(1, 3));
});

it('what the other instance could not deliver yet is still due when the first comes back', async () => {
  const { until, letGo } = untilLetGo();
  await firstGetsStuck(oneRejects, { then: { kind: 'hold', until } });
  const away = connector.rules.add({
    when: { person: who.processLead.address },
    then: { kind: 'answer', status: 503 },
  });
  second.clock.advance(LEASE_MS);
  await second.settled();
  letGo();
  await first.settled();
  away();
  second.clock.advance(60_000);
  await bothSettled();

  expect(JSON.stringify(teams.inChatWith(who.processLead))).toContain(objections.heading);
});

it('answers that reach both instances while one is posting are all counted and shown', async () => {
  const { until, letGo } = untilLetGo();
  await firstGetsStuck(oneRejects, { then: { kind: 'hold', until } });
  cardIn(await teams.through(second).presses(who.chair, card.content, approve));
  letGo();
  await bothSettled();
  await halfAnHourPasses({ clock: second.clock, settled: bothSettled });

  expect(textOf(asItStands(teams, card).content)).toContain(answers.count(2, 3));
});
