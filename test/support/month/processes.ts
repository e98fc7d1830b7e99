import { plusMilliseconds, type Instant } from '../../../src/domain/time';
import type { TrafficLimits } from '../../../src/adapters/teams/teams-limits';
import { startBot, WAKE_MS, type RunningBot } from '../running-bot';
import type { TestClock } from '../test-clock';
import { mortal, type MortalStores } from './mortal-stores';
import type { WatchedStores } from './watched-stores';

interface Process {
  readonly bot: RunningBot;
  readonly stores: MortalStores;
  readonly aheadMs: number;
}

/** The processes that share the work, some of which are lost. */
export interface Processes {
  readonly running: readonly RunningBot[];
  /** When processes were lost, in order. */
  readonly losses: readonly Instant[];
  /** With a clock that is so many milliseconds ahead of the others'. */
  start(aheadMs?: number): Promise<void>;
  /** Without anything under way. */
  stopAll(): Promise<void>;
  /** All but the first. */
  stopOthers(): Promise<void>;
  /** Each of them is lost after about so many calls to the stores. */
  loseAfter(calls: number, when: 'before' | 'after'): void;
  /** Those that were to be lost are not, unless they already are. */
  loseNone(): void;
  readonly isAnyDoomed: () => boolean;
  /** Has this done by one of them, the first or another, unless there is none, or it is lost meanwhile. */
  have<Result>(work: (bot: RunningBot) => Promise<Result>, which?: number): Promise<Result | 'lost'>;
  /** Fulfilled when nothing is left to do at this moment, by those that are still there. */
  settled(): Promise<void>;
  readonly faults: () => readonly unknown[];
}

/** The pause between two tendings of a record, in turns of the event loop: what comes meanwhile is tended together. */
const GAP_TURNS = 50;
/** Longer than anything here lasts. */
const LONG_MS = 366 * 86_400_000;
/** So many times in a row there was more to do at the same moment: it will never end. */
const MOST_PASSES = 30;

export function createProcesses(
  clock: TestClock,
  shared: WatchedStores,
  quiet: () => Promise<void>,
  onLoss: () => void,
  traffic?: TrafficLimits,
): Processes {
  let running: readonly Process[] = [];
  const losses: Instant[] = [];
  const all: RunningBot[] = [];

  async function start(aheadMs = 0): Promise<void> {
    const stores = mortal(shared.stores);
    const bot = await startBot({
      clock: pausing(ahead(clock, aheadMs)),
      stores: stores.stores,
      ...(traffic !== undefined && { traffic }),
    });
    all.push(bot);
    running = [...running, { bot, stores, aheadMs }];
    shared.joined();
  }

  /** One that has been lost never finishes what it was at. */
  async function stop(stopping: readonly Process[]): Promise<void> {
    for (const { stores } of stopping) stores.loseAfter(Infinity, 'before');
    for (const { bot, stores } of stopping) await Promise.race([bot.stop(), stores.lost]);
  }

  /** What a lost process had already sent to Teams still arrives. */
  async function bury(): Promise<boolean> {
    const lost = running.filter(({ stores }) => stores.isLost());
    if (lost.length === 0) return false;
    running = running.filter(({ stores }) => !stores.isLost());
    await quiet();
    for (const { bot } of lost) {
      void bot.stop();
      losses.push(clock.now());
    }
    onLoss();
    return true;
  }

  return {
    get running() {
      return running.map(({ bot }) => bot);
    },
    losses,
    start,

    async stopAll() {
      const stopping = running;
      running = [];
      await stop(stopping);
    },

    async stopOthers() {
      const [first, ...others] = running;
      running = first === undefined ? [] : [first];
      await stop(others);
    },

    loseAfter(calls, when) {
      for (const { stores } of running) stores.loseAfter(calls, when);
    },

    loseNone() {
      for (const { stores } of running) stores.loseAfter(Infinity, 'before');
    },

    isAnyDoomed: () => running.some(({ stores }) => stores.isDoomed()),

    async have(work, which = 0) {
      const one = running[which % Math.max(1, running.length)];
      if (one === undefined) return 'lost';
      const outcome = await Promise.race([work(one.bot), one.stores.lost.then(() => 'lost' as const)]);
      if (outcome === 'lost') await bury();
      return outcome;
    },

    async settled() {
      for (let pass = 0; running.length > 0; pass += 1) {
        await Promise.all(running.map(({ bot, stores }) => Promise.race([bot.settled(), stores.lost])));
        // Those that are left see what the lost one had claimed, and measure from now on how long it stands.
        if (await bury()) continue;
        shared.looked(clock.now());
        const due = shared.nextDue();
        // When the clocks of all that are left are behind, it is not due to anybody yet.
        const leastBehindMs = Math.max(...running.map(({ aheadMs }) => aheadMs));
        if (due === undefined || due.at > plusMilliseconds(clock.now(), Math.min(0, leastBehindMs))) return;
        if (pass > MOST_PASSES) throw new Error(`${due.name} is due at ${due.at} for ever`);
      }
    },

    faults: () => all.flatMap(({ log }) => log.faults.map(({ error }) => error)),
  };
}

function ahead(clock: TestClock, ms: number): TestClock {
  return ms === 0 ? clock : { ...clock, now: () => plusMilliseconds(clock.now(), ms) };
}

/** It looks for what is due when it is asked to, not by itself as well, or all of it would be done twice. */
function pausing(clock: TestClock): TestClock {
  return {
    ...clock,
    async wait(milliseconds, signal) {
      if (milliseconds > 0) return clock.wait(milliseconds === WAKE_MS ? LONG_MS : milliseconds, signal);
      for (let turn = 0; turn < GAP_TURNS && !signal.aborted; turn += 1) {
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}
