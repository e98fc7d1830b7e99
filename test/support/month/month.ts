import { createMemoryStores } from '../../../src/adapters/memory/create-memory-stores';
import { TEAMS_LIMITS } from '../../../src/adapters/teams/teams-limits';
import { resolutionRef } from '../../../src/application/records/refs';
import { castBallot } from '../../../src/application/resolution/balloting';
import type { Decision } from '../../../src/domain/decision/decision';
import type { Choice } from '../../../src/domain/resolution/ballot';
import { currentRound, type Started } from '../../../src/domain/resolution/resolution';
import type { Instant, LocalDate } from '../../../src/domain/time';
import { swedish } from '../texts-in-their-year';
import { sixtySeats } from '../../bench/forum/sixty-seats';
import { audit } from '../auditor';
import { startFakeConnector, type FakeConnector } from '../fake-connector';
import { createTeamsLimits, type TeamsLimits } from '../fake-connector-limits';
import type { Then } from '../fake-connector-rules';
import { aForum, aMatter } from '../forum-in-teams';
import { createPassingTime } from '../passing-time';
import { everyoneIn, type Composition, type Seat } from '../seats';
import { createTeams, matterOn, type Teams } from '../teams-client';
import type { TestClock } from '../test-clock';
import { createFrozenRecords } from './frozen-records';
import { createProcesses, type Processes } from './processes';
import { createRandom, type Random } from './random';
import { createSeenInTeams, type SeenInTeams } from './seen-in-teams';
import { watched, type WatchedStores } from './watched-stores';

/** From when until when nobody could be reminded. */
export interface Stretch {
  readonly from: Instant;
  readonly until: Instant;
}

export interface SentMatter {
  readonly forumId: string;
  readonly id: string;
  readonly title: string;
  readonly hash: string;
  readonly lastDay: LocalDate;
}

/** An answer that a member was told had been taken. */
export interface Acknowledged {
  readonly matter: SentMatter;
  readonly member: Seat;
  readonly choice: Choice;
  readonly at: Instant;
}

interface Plan {
  readonly at: Instant;
  readonly what: () => Promise<void>;
}

/** A forum of sixty in Teams, and time that is moved from one moment at which something happens to the next. */
export interface Month {
  readonly who: Composition;
  readonly random: Random;
  readonly clock: TestClock;
  /** It refuses what goes beyond Teams' own limits. */
  readonly connector: FakeConnector;
  readonly limits: TeamsLimits;
  readonly processes: Processes;
  readonly seen: SeenInTeams;
  readonly matters: readonly SentMatter[];
  readonly acknowledged: readonly Acknowledged[];
  /** Without a process, or without Teams. */
  readonly dark: readonly Stretch[];
  happensAt(moment: Instant, what: () => Promise<void>): void;
  sends(title: string, lastDay: LocalDate): Promise<SentMatter>;
  answers(matter: SentMatter, member: Seat, choice: Choice, remindOn: string): Promise<void>;
  getsTheBot(member: Seat): Promise<void>;
  /** One time only, the next time something is sent to this member. */
  fails(member: Seat, then: Then): void;
  allProcessesStop(until: Instant): Promise<void>;
  teamsGoesDown(until: Instant): Promise<void>;
  /** Lets everything happen until this moment. */
  passes(until: Instant): Promise<void>;
  stateOf(matter: SentMatter): Promise<Started>;
  /** All that the register has of the forum. */
  registered(): Promise<readonly Decision[]>;
  readonly nextDue: WatchedStores['nextDue'];
  /**
   * No more processes are lost, and a day passes. Returns what then stands in Teams and is not true: in the channel, with
   * those who lead, and with every so many of the others, since each card is drawn anew for its reader.
   */
  audited(oneOutOf: number): Promise<readonly string[]>;
  end(): Promise<void>;
}

const LOOK_MS = 5_000;
/** While nothing gets through, retries are let gather for so long. */
const LOOK_IN_THE_DARK_MS = 2 * 3_600_000;
/** So many turns of the event loop without a request: who is lost asks for nothing more. */
const QUIET_TURNS = 50;
const LONGEST_ABSENCE_MINUTES = 30;
const MOST_DECISIONS = 1_000;
const DAY_MINUTES = 1_440;

export async function startMonth(seed: number, from: Instant): Promise<Month> {
  const random = createRandom(seed);
  const time = createPassingTime(() => connector.serviceUrl, from);
  const { clock } = time;
  const who = sixtySeats();
  const seen = createSeenInTeams(clock.now, who.voters);
  const limits = createTeamsLimits(() => Date.parse(clock.now()));
  const connector = await startFakeConnector(seen.witness, limits);
  const shared = watched({ ...createMemoryStores(), records: createFrozenRecords() });
  const processes = createProcesses(clock, shared, quiet, replaceSoon, TEAMS_LIMITS);
  let plans: Plan[] = [];
  const matters: SentMatter[] = [];
  const acknowledged: Acknowledged[] = [];
  const dark: Stretch[] = [];
  let passing: (() => void)[] = [];
  let isTeamsDown = false;

  await processes.start();
  await time.whileDoing(aForum(bot(), through(), connector, who));

  function bot() {
    const [first] = processes.running;
    if (first === undefined) throw new Error('no process is running');
    return first;
  }

  function through(): Teams {
    return createTeams(bot(), connector);
  }

  /** Fulfilled when nothing more arrives of what was under way. */
  async function quiet(): Promise<void> {
    for (let turns = 0; turns < QUIET_TURNS; turns += 1) {
      if (time.underWay() > 0) turns = 0;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  function later(minutes: number): Instant {
    return new Date(Date.parse(clock.now()) + minutes * 60_000).toISOString();
  }

  function replaceSoon(): void {
    if (processes.running.length > 0) return;
    const until = later(1 + random.below(LONGEST_ABSENCE_MINUTES));
    dark.push({ from: clock.now(), until });
    happensAt(until, () => processes.start());
  }

  function happensAt(at: Instant, what: () => Promise<void>): void {
    plans = [...plans, { at, what }];
  }

  function nextLook(): Instant | undefined {
    const due = processes.running.length === 0 ? undefined : shared.nextDue()?.at;
    if (due === undefined) return undefined;
    const everyMs = isTeamsDown ? LOOK_IN_THE_DARK_MS : LOOK_MS;
    return new Date(Math.ceil(Date.parse(due) / everyMs) * everyMs).toISOString();
  }

  function nextPlan(): Plan | undefined {
    return plans.reduce<Plan | undefined>(
      (first, plan) => (first !== undefined && first.at <= plan.at ? first : plan),
      undefined,
    );
  }

  async function look(at: Instant): Promise<void> {
    if (at > clock.now()) clock.moveTo(at);
    await time.whileDoing(processes.settled());
  }

  /** Nobody is told that it was taken by a process that was lost meanwhile: they answer again later. */
  async function answers(matter: SentMatter, member: Seat, choice: Choice, remindOn: string): Promise<void> {
    const { forumId, id: resolutionId, hash: textHash } = matter;
    const outcome = await processes.have(async (one) => {
      if (random.chance(0.05) && !processes.isAnyDoomed()) {
        const data = { forum: forumId, matter: resolutionId, round: 1, hash: textHash, choice, remindOn };
        await createTeams(one, connector).invokes(member, 'vote.cast', data);
      } else {
        const input = { forumId, resolutionId, round: 1, textHash, choice, reason: '', remindOn };
        await castBallot(one.dependencies, member, input);
      }
      return 'taken' as const;
    });
    if (outcome === 'taken') acknowledged.push({ matter, member, choice, at: clock.now() });
    else happensAt(later(LONGEST_ABSENCE_MINUTES + 1), () => answers(matter, member, choice, remindOn));
  }

  async function passes(until: Instant): Promise<void> {
    for (;;) {
      const plan = nextPlan();
      const due = nextLook();
      const isPlanNext = plan !== undefined && (due === undefined || plan.at <= due);
      const next = isPlanNext ? plan.at : due;
      if (next === undefined || next > until) break;
      await look(next);
      if (!isPlanNext) continue;
      const now = plans.filter(({ at }) => at <= next);
      plans = plans.filter((other) => !now.includes(other));
      await time.whileDoing(Promise.all(now.map(({ what }) => what())));
      await time.whileDoing(processes.settled());
    }
    await look(until);
  }

  return {
    who,
    random,
    clock,
    connector,
    limits,
    processes,
    seen,
    matters,
    acknowledged,
    dark,
    happensAt,
    nextDue: shared.nextDue,

    async sends(title, lastDay) {
      processes.loseNone();
      for (const letPass of passing) letPass();
      passing = [];
      const card = await aMatter(bot(), through(), who, { title, lastDay });
      const { forum: forumId, matter: id, hash } = matterOn(card, swedish.words.choice.approve);
      const matter = { forumId, id, hash, title, lastDay };
      matters.push(matter);
      return matter;
    },

    answers,

    async getsTheBot(member) {
      processes.loseNone();
      await through().installsInPerson(member);
    },

    fails(member, then) {
      passing.push(connector.rules.add({ when: { person: member.address, path: /activities$/ }, then, times: 1 }));
    },

    async allProcessesStop(until) {
      await processes.stopAll();
      dark.push({ from: clock.now(), until });
      happensAt(until, () => processes.start());
    },

    async teamsGoesDown(until) {
      await connector.goDown();
      isTeamsDown = true;
      dark.push({ from: clock.now(), until });
      happensAt(until, async () => {
        await connector.comeUp();
        isTeamsDown = false;
      });
    },

    passes,

    async audited(oneOutOf) {
      processes.loseNone();
      await passes(later(DAY_MINUTES));
      const leaders = [who.chair, who.viceChair, who.processLead];
      const people = everyoneIn(who).filter((one, index) => leaders.includes(one) || (index + seed) % oneOutOf === 0);
      return audit({ keepers: bot().dependencies, teams: through(), people, since: from, mayRepeat: true });
    },

    async stateOf({ forumId, id }) {
      const state = (await bot().dependencies.resolutions.read(resolutionRef(forumId, id)))?.state;
      if (state === undefined || state.status === 'notStarted') throw new Error('the matter is gone');
      return state;
    },

    async registered() {
      const forums = new Set(matters.map(({ forumId }) => forumId));
      const { decisions } = bot().dependencies;
      return (await Promise.all([...forums].map((forumId) => decisions.list(forumId, MOST_DECISIONS)))).flat();
    },

    async end() {
      await processes.stopAll();
      await connector.close();
      time.restore();
    },
  };
}

export function roundOf(state: Started) {
  const round = currentRound(state);
  if (round === undefined) throw new Error('the matter was never sent');
  return round;
}
