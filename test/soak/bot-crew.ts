import type { Orders } from '../support/bot-process-child';
import { startBotProcess, type BotProcess } from '../support/bot-process';
import type { Receiver } from '../support/running-bot';
import type { Killing } from './repetitions';
import type { Chance } from '../support/seeded-chance';

/** Several processes of the program, of which one is killed now and then. */
export interface BotCrew extends Receiver {
  /** Kills one at random and starts another in its place, if all are there. Resolves when they are again. */
  killOne(): Promise<void>;
  readonly killings: readonly Killing[];
  /** What the processes met that they did not expect. */
  readonly faults: readonly string[];
  stop(): Promise<void>;
}

const SIZE = 3;

export async function startCrew(orders: Orders, chance: Chance): Promise<BotCrew> {
  const faults: string[] = [];
  const start = () => startBotProcess(orders, (fault) => faults.push(fault));
  const killings: Killing[] = [];
  let crew: readonly BotProcess[] = await Promise.all(Array.from({ length: SIZE }, start));

  return {
    receives: (activity) => chance.oneOf(crew).receives(activity),
    async killOne() {
      if (crew.length < SIZE) return;
      const victim = chance.oneOf(crew);
      crew = crew.filter((one) => one !== victim);
      const from = Date.now();
      await victim.killAtOnce();
      crew = [...crew, await start()];
      killings.push({ from, until: Date.now() });
    },
    killings,
    faults,
    stop: async () => {
      await Promise.all(crew.map((one) => one.killAtOnce()));
    },
  };
}
