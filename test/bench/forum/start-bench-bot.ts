import { compose, type Composition, type Pace } from '../../../src/compose';
import type { StoreConfig } from '../../../src/config';
import { recordedLog } from '../../adapters/teams/transport/setup';
import type { RunningBot } from '../../support/running-bot';
import type { TestClock } from '../../support/test-clock';

export interface BenchBot extends RunningBot {
  /** Where it takes activities. */
  readonly address: string;
}

/** As in production. */
export const USUAL: Pace = { leaseMs: 20_000, gapMs: 1_000, wakeMs: 5_000 };
/** Cards are brought up to date at once, to get on with what is to be measured. */
export const HURRIED: Pace = { ...USUAL, gapMs: 0 };

/** The whole program as `compose` makes it, in time that passes. */
export async function startBenchBot(
  store: StoreConfig,
  pace: Pace,
  clock: TestClock,
  watching: Pick<Composition, 'onCosmosCall'> = {},
): Promise<BenchBot> {
  const log = recordedLog();
  const enighet = await compose({ config: { port: 0, store, credentials: 'local' }, log, clock, pace, ...watching });
  const { port } = await enighet.start();
  const address = `http://127.0.0.1:${port}/api/messages`;

  async function receivesText(body: string, contentType = 'application/json') {
    const response = await fetch(address, { method: 'POST', headers: { 'Content-Type': contentType }, body });
    const text = await response.text();
    const answered: unknown = text === '' ? undefined : JSON.parse(text);
    return { status: response.status, body: answered };
  }

  return {
    address,
    clock,
    log,
    dependencies: enighet.dependencies,
    receives: (activity) => receivesText(JSON.stringify(activity)),
    receivesText,
    settled: () => enighet.settled(),
    stop: async () => {
      await enighet.stop();
      const [fault] = log.faults;
      if (fault !== undefined) throw new Error('the bot met a fault', { cause: fault.error });
    },
  };
}
