import { createMemoryStores } from '../../../src/adapters/memory/create-memory-stores';
import { TEAMS_LIMITS, type TrafficLimits } from '../../../src/adapters/teams/teams-limits';
import { swedish } from '../../support/texts-in-their-year';
import { startFakeConnector, type FakeConnector } from '../../support/fake-connector';
import { aForum, aMatter } from '../../support/forum-in-teams';
import { createPassingTime, type PassingTime } from '../../support/passing-time';
import { startBot } from '../../support/running-bot';
import { seat, type Composition } from '../../support/seats';
import { textOf } from '../../support/shown-card';
import { createTeams, type StandingCard, type Teams } from '../../support/teams-client';

/** Many forums of one tenant, which all decide at the same moment. */

const { words, decision } = swedish;
const FORUMS = 8;
const aSecond = (most: number) => [{ most, windowMs: 1_000 }];

/** As Teams', for a tenant that takes a fifteenth of the usual: these forums wait as long as fifteen times as many. */
const LIMITS: TrafficLimits = {
  ...TEAMS_LIMITS,
  perTenant: aSecond(2),
  sharesOfTenant: { channels: aSecond(1), rest: aSecond(1) },
};

let connector: FakeConnector;
let time: PassingTime;

beforeEach(async () => {
  connector = await startFakeConnector();
  time = createPassingTime(() => connector.serviceUrl);
});
afterEach(async () => {
  await connector.close();
  time.restore();
});

/** A matter under way in a channel of its own, with people who are in no other. */
interface Round {
  readonly teams: Teams;
  readonly who: Composition;
  readonly card: StandingCard;
}

function peopleOf(forum: number): Composition {
  const one = (index: number) => seat(`Member ${forum}-${index}`, 1_000 + forum * 10 + index);
  const [chair, viceChair] = [one(0), one(1)];
  const voters = [chair, viceChair, one(2), one(3), one(4)];
  return { chair, viceChair, processLead: one(5), noteTaker: one(6), coOpted: one(7), voters, kommun: [viceChair] };
}

it('rounds that all end at once have their decisions in their channels first, as fast as Teams takes them, and then everything else', async () => {
  const stores = createMemoryStores();
  const preparing = await startBot({ clock: time.clock, stores });
  const rounds: Round[] = [];
  for (let number = 0; number < FORUMS; number += 1) {
    const teams = createTeams(preparing, connector, `19:channel-forum-${number}@thread.tacv2`);
    const who = peopleOf(number);
    await aForum(preparing, teams, connector, who, { shortName: `LG${number}` });
    const card = await aMatter(preparing, teams, who);
    for (const voter of who.voters.slice(1)) await teams.presses(voter, card.content, words.choice.approve);
    rounds.push({ teams, who, card });
  }
  await preparing.settled();
  await preparing.stop();

  const bot = await startBot({ clock: time.clock, stores, traffic: LIMITS });
  time.clock.advance(60_000);
  const begun = Date.parse(time.clock.now());
  const seconds = () => (Date.parse(time.clock.now()) - begun) / 1_000;
  await Promise.all(
    rounds.map(({ teams, who, card }) => teams.through(bot).presses(who.chair, card.content, words.choice.approve)),
  );
  const hasDecision = ({ teams, card }: Round) =>
    teams.inThread(card).some(({ content }) => textOf(content).startsWith(decision.heading));
  const isClosed = ({ teams, card }: Round) =>
    teams.inChannel().some(({ id, updates }) => id === card.id && updates > card.updates);
  const until = async (holds: (round: Round) => boolean) => {
    while (!rounds.every(holds) && seconds() < 60) await new Promise((resolve) => setImmediate(resolve));
    return seconds();
  };
  const whenDecided = await time.whileDoing(until(hasDecision));
  const whenClosed = await time.whileDoing(until(isClosed));

  // One a second for the channels, after the first, which the own chats may have had.
  expect(whenDecided).toBeLessThanOrEqual(FORUMS + 1);
  expect(whenClosed).toBeLessThanOrEqual(2 * FORUMS + 1);
  await bot.stop();
  expect(bot.log.faults).toEqual([]);
});
