import { setTimeout as after } from 'node:timers/promises';
import { openCosmosStores } from '../../src/adapters/cosmos/open-cosmos-stores';
import type { StoreConfig } from '../../src/config';
import type { Instant } from '../../src/domain/time';
import type { Stores } from '../../src/ports/stores';
import { PATIENT_TIMES, startCosmosServer } from '../support/cosmos-server';
import { audit } from '../support/auditor';
import { startFakeConnector } from '../support/fake-connector';
import { aForum } from '../support/forum-in-teams';
import { startBot } from '../support/running-bot';
import { composition, everyoneIn } from '../support/seats';
import { createSharedClock } from '../support/shared-clock';
import { startFaultProxy } from '../support/store-fault-proxy';
import { createTeams, type Teams } from '../support/teams-client';
import { createTestClock } from '../support/test-clock';
import { startCrew, type BotCrew } from './bot-crew';
import { checkPromises, type Kept } from './broken-promises';
import { approves, type GivenBallot } from './given-ballots';
import { disturbAtRandom } from './random-faults';
import { unexplainedRepetitions, type Sent } from './repetitions';
import { seededChance, type Chance } from '../support/seeded-chance';
import { sentMatters } from './sent-matters';

export interface Outcome extends Kept {
  readonly ballots: readonly GivenBallot[];
  readonly kills: number;
  /** Those of the threads that have a card again though no process was killed meanwhile. */
  readonly unexplained: readonly string[];
  /** How often the store answered how when it should not have. */
  readonly disturbances: ReadonlyMap<string, number>;
  /** What the processes met that they did not expect. */
  readonly faults: readonly string[];
}

const who = composition(12, 8);
/** Nobody is silent for as long as the lease on a busy machine either, unless they are dead. */
const PACE = { leaseMs: 15_000, gapMs: 1_000, wakeMs: 1_000 };
/** So many rounds are under way at a time. */
const AT_ONCE = 8;
/** One process is killed after about so many answers. */
const ANSWERS_PER_KILL = 200;
const PATIENCE_MS = 300_000;
const LOOK_EVERY_MS = 200;
const HOUR_MS = 3_600_000;
/** Longer than a card is on its way, on a busy machine. */
const UNDER_WAY_MS = 60_000;
const FAR_AHEAD = '2999-01-01T00:00:00.000Z';

/**
 * Three processes of the whole program over one Cosmos server that they reach through a faulty network, killed at
 * random, while twenty voters answer in each of so many rounds.
 */
export async function threeProcesses({ rounds, seed }: { rounds: number; seed: number }): Promise<Outcome> {
  const chance = seededChance(seed);
  const server = await startCosmosServer();
  const proxy = await startFaultProxy(server.endpoint);
  const cards: Sent[] = [];
  const connector = await startFakeConnector(({ request: { operation, conversationId }, status }) => {
    const isInThread = operation === 'send' && conversationId?.includes(';messageid=') === true;
    if (isInThread && status === 201) cards.push({ what: conversationId, at: Date.now() });
  });
  const local = { kind: 'cosmos', key: server.key, createIfMissing: true } as const;
  const morningAt = Date.now();

  const setup = await startBot({ store: { ...local, endpoint: server.endpoint } });
  const setupTeams = createTeams(setup, connector);
  await aForum(setup, setupTeams, connector, who);
  const matters = await sentMatters(setup, setupTeams, who, rounds);
  await setup.stop();

  const orders = { store: { ...local, endpoint: proxy.endpoint }, time: { morningAt }, pace: PACE };
  const crew = await startCrew(orders, chance);
  const teams = setupTeams.through(crew);
  const disturbances = disturbAtRandom(proxy, chance);
  const stores = await openCosmosStores({
    ...local,
    endpoint: server.endpoint,
    database: 'enighet',
    times: PATIENT_TIMES,
  });
  const clock = createSharedClock(morningAt);
  const killing = createKilling(crew, chance);

  const waiting = [...matters];
  const ballots: GivenBallot[] = [];
  const oneByOne = async (): Promise<void> => {
    for (let matter = waiting.shift(); matter !== undefined; matter = waiting.shift()) {
      const here = matter;
      await Promise.all(
        who.voters.map(async (voter) => {
          ballots.push(await approves(teams, clock, voter, here));
          killing.count();
        }),
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, oneByOne));
  await killing.over();
  await nothingLeftToDo(stores);

  const kept = await checkPromises({ matters, ballots, stores, teams });
  await crew.stop();
  const untrue = await untrueAtRest({ ...local, endpoint: server.endpoint }, setupTeams, clock.now());
  await stores.close();
  await connector.close();
  await proxy.stop();
  await server.stop();
  const { killings, faults } = crew;
  const unexplained = unexplainedRepetitions(cards, killings);
  return {
    ...kept,
    broken: [...kept.broken, ...untrue],
    ballots,
    kills: killings.length,
    unexplained,
    disturbances,
    faults,
  };
}

/** What stands in Teams and is not so, when one process alone has had a day to see to what was left. */
async function untrueAtRest(store: StoreConfig, teams: Teams, stoppedAt: Instant): Promise<readonly string[]> {
  const clock = createTestClock(stoppedAt);
  const last = await startBot({ store, clock });
  try {
    for (let hour = 0; hour < 24; hour += 1) {
      clock.advance(HOUR_MS);
      await last.settled();
    }
    const people = everyoneIn(who);
    return await audit({ keepers: last.dependencies, teams, people, mayRepeat: true, underWayMs: UNDER_WAY_MS });
  } finally {
    await last.stop();
  }
}

interface Killing {
  /** An answer was given. */
  count(): void;
  /** Resolves when every process that was killed has its successor. Throws when one could not be started. */
  over(): Promise<void>;
}

function createKilling(crew: BotCrew, chance: Chance): Killing {
  const killings: Promise<void>[] = [];
  const nextIn = () => Math.ceil(ANSWERS_PER_KILL * (0.5 + chance.next()));
  let left = nextIn();
  return {
    count() {
      left -= 1;
      if (left > 0) return;
      left = nextIn();
      killings.push(crew.killOne());
    },
    over: async () => {
      await Promise.all(killings);
    },
  };
}

/** Waits until no matter waits for anything: numbered, registered and posted. */
async function nothingLeftToDo(stores: Stores): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const due = await stores.records.due(FAR_AHEAD, 1_000);
    if (!due.refs.some(({ kind }) => kind === 'resolution')) return;
    await after(LOOK_EVERY_MS);
  }
}
