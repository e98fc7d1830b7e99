import { setTimeout as after } from 'node:timers/promises';
import { LEASE_MS, startBot } from '../support/running-bot';
import { beginBotProcess, type StartingProcess } from '../support/bot-process';
import { audit } from '../support/auditor';
import { startFakeConnector } from '../support/fake-connector';
import { aForum, aMatter } from '../support/forum-in-teams';
import { forumIdIn } from '../support/register-in-teams';
import { composition, everyoneIn } from '../support/seats';
import { createTeams, type Teams } from '../support/teams-client';
import { createTestClock } from '../support/test-clock';
import { seededChance } from '../support/seeded-chance';
import { createCrowd } from './crowd';
import { createMemory, find, unnumbered, type Found } from './found';
import { KILLINGS, theMoment, troubles, type Killing } from './killing';
import { createMovingTime } from './moving-time';
import { openPlace, type StoreKind } from './place';
import { createPosts, repeatedTooOften, without } from './posts';
import { lost, type Told } from './told';

export interface Ordered {
  readonly store: StoreKind;
  readonly seed: number;
  /** Ends with the kill after which either is over. */
  readonly kills: number;
  readonly until: number;
}

export interface Outcome {
  readonly kills: ReadonlyMap<Killing, number>;
  /** How often Teams, and then the store, did not do what it should. */
  readonly troubles: ReadonlyMap<string, number>;
  readonly disturbances: ReadonlyMap<string, number>;
  readonly told: readonly Told[];
  readonly rests: number;
  readonly decisions: number;
  readonly rounds: number;
  /** Cards that a killed process could not write down, and that were posted once more. */
  readonly repeatedForKills: number;
  /** The most of them for one kill in any one matter, set of minutes or person's reminders. */
  readonly mostForOneKill: number;
  /** The same since Teams took a card and did not say so. */
  readonly repeatedUnanswered: number;
  /** What the processes met that they did not expect. */
  readonly faults: readonly string[];
  /** A sentence for each promise that was broken. */
  readonly broken: readonly string[];
}

const who = composition(12, 8);
/** A process that is killed all the time must be followed soon. */
const PACE = { leaseMs: 1_500, gapMs: 50, wakeMs: 250 };
const ACTORS = 6;
const KILLS_PER_REST = 16;
const HALF_HOUR_MS = 30 * 60_000;
/** What is tried again is tried again within a day. */
const HALF_HOURS_OF_REST = 52;
const DAY_MS = 24 * 3_600_000;
/** As long as Teams is waited for: people go on answering meanwhile. */
const MOST_UNDER_WAY_MS = 30_000;
const FIRST_TOLD_MOST_MS = 150_000;

/**
 * One process of the program after another over the same store, each killed while twenty people answer, change their
 * minds, revise and sign, and Teams is in trouble now and then. After each start, and at rest, all that anybody was told
 * is held against what is there.
 */
export async function killedAgainAndAgain({ store, seed, kills, until }: Ordered): Promise<Outcome> {
  const chance = seededChance(seed);
  const time = createMovingTime();
  const place = await openPlace(store, chance);
  const posts = createPosts();
  const connector = await startFakeConnector(posts.witness);
  const memory = createMemory();
  const broken: string[] = [];
  const faults: string[] = [];
  const killed = new Map<Killing, number>();
  const troubled = new Map<string, number>();
  let rests = 0;

  const setup = await startBot({ store: place.atRest, clock: createTestClock(time.now()) });
  const teams = createTeams(setup, connector);
  await aForum(setup, teams, connector, who);
  for (const title of ['The first matter', 'The second matter']) await aMatter(setup, teams, who, { title });
  await setup.stop();
  const forumId = forumIdIn(teams);
  const crowd = createCrowd(who, chance, time.now);
  const people = everyoneIn(who);
  const look = (): Promise<Found> => place.look((stores) => find(stores, forumId, people));
  let running: StartingProcess | undefined;
  let startMs = 0;
  function begin(): StartingProcess {
    posts.begun(connector.requests.length);
    running = beginBotProcess({ store: place.store, time: time.forProcess(), pace: PACE }, (fault) =>
      faults.push(fault),
    );
    return running;
  }
  const killCount = () => [...killed.values()].reduce((sum, count) => sum + count, 0);

  async function holdAgainst(when: string): Promise<Found> {
    const found = await look();
    broken.push(...[...memory.changed(found), ...lost(crowd.told, found)].map((what) => `${when}: ${what}`));
    return found;
  }

  async function kill(process: StartingProcess, killing: Killing): Promise<void> {
    await process.killAtOnce();
    posts.killed();
    connector.rules.clear();
    killed.set(killing, (killed.get(killing) ?? 0) + 1);
  }

  async function oneLife(): Promise<void> {
    const killing = startMs === 0 ? 'anyMoment' : chance.oneOf(KILLINGS);
    const begun = Date.now();
    const beginning = begin();
    if (killing === 'whileStarting') {
      beginning.started.catch(() => undefined);
      await after(chance.next() * startMs);
      return kill(beginning, killing);
    }
    const process = await beginning.started;
    startMs = Date.now() - begun;
    await holdAgainst(`after kill ${killCount()}`);
    if (chance.percent(50)) {
      const name = troubles(connector, chance);
      troubled.set(name, (troubled.get(name) ?? 0) + 1);
    }
    const isOver = new AbortController();
    const acting = Array.from({ length: ACTORS }, () => actUntil(isOver.signal, crowd.acts, teams.through(process)));
    await anybodyTold(crowd.told);
    await theMoment(killing, connector, chance, startMs);
    isOver.abort();
    await kill(beginning, killing);
    await Promise.all(acting);
  }

  /** Takes over what the last process left, does what is due, and lets a day pass. */
  async function rest(): Promise<void> {
    const clock = createTestClock(time.now());
    posts.begun(connector.requests.length);
    const bot = await startBot({ store: place.atRest, clock });
    const here = teams.through(bot);
    await bot.settled();
    clock.advance(LEASE_MS);
    await bot.settled();
    for (let passed = 0; passed < HALF_HOURS_OF_REST; passed += 1) {
      clock.advance(HALF_HOUR_MS);
      await bot.settled();
    }
    const found = await holdAgainst(`at rest ${rests}`);
    const compared = posts.compare(found, here, who, connector);
    const audited = await audit({
      keepers: bot.dependencies,
      teams: without(here, compared.forgotten),
      people: everyoneIn(who),
      mayRepeat: true,
      underWayMs: MOST_UNDER_WAY_MS,
    });
    broken.push(...[...unnumbered(found), ...compared.wrong, ...audited].map((what) => `at rest ${rests}: ${what}`));
    faults.push(...bot.log.faults.map(({ error }) => String(error)));
    await bot.stop();
    rests += 1;
    // Some days later the next process finds a clock that has been far ahead of the last one's.
    time.moveTo(new Date(Date.parse(clock.now()) + DAY_MS * Math.floor(chance.next() * 3)).toISOString());
  }

  try {
    while (killCount() < kills && Date.now() < until) {
      await oneLife();
      if (killCount() % KILLS_PER_REST === 0) await rest();
    }
    await rest();
    const found = await look();
    const compared = posts.compare(found, teams, who, connector);
    broken.push(...repeatedTooOften(compared.repeated));
    const repeatedEach = compared.repeated.map(({ conversations }) => conversations.length);
    return {
      kills: killed,
      troubles: troubled,
      disturbances: place.disturbances,
      told: crowd.told,
      rests,
      decisions: found.decisions.length,
      rounds: found.matters.flatMap(({ state }) => state.rounds).length,
      repeatedForKills: sum(repeatedEach),
      mostForOneKill: Math.max(0, ...repeatedEach),
      repeatedUnanswered: compared.unanswered,
      faults,
      broken: [...new Set(broken)],
    };
  } finally {
    await running?.killAtOnce();
    await connector.close();
    await place.remove();
  }
}

/** Nothing can be lost before somebody has been told that it is kept: a process killed sooner would prove nothing. */
async function anybodyTold(told: readonly Told[]): Promise<void> {
  const latest = Date.now() + FIRST_TOLD_MOST_MS;
  while (told.length === 0) {
    if (Date.now() > latest) throw new Error('nobody was told that anything is kept');
    await after(10);
  }
}

async function actUntil(over: AbortSignal, act: (teams: Teams) => Promise<void>, teams: Teams): Promise<void> {
  while (!over.aborted) {
    // Whoever is not answered tries again later.
    await act(teams).catch(() => undefined);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
