import { z } from 'zod/v4';
import { compose } from '../../src/compose';
import { runUntilStopped } from '../../src/run-until-stopped';
import { PATIENT_TIMES } from './cosmos-server';
import { createSharedClock } from './shared-clock';
import { createTestClock } from './test-clock';

const Store = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sqlite'), folder: z.string() }),
  z.object({ kind: z.literal('cosmos'), endpoint: z.string(), key: z.string(), createIfMissing: z.boolean() }),
]);
const Time = z.union([z.object({ standsStillAt: z.string() }), z.object({ morningAt: z.number() })]);
const Orders = z.object({
  store: Store,
  time: Time,
  pace: z.object({ leaseMs: z.number(), gapMs: z.number(), wakeMs: z.number() }),
});

/** How the program is to run in a process of its own. */
export type Orders = z.infer<typeof Orders>;

/** Says its port once it listens, and then what goes wrong, a line each. Stops in good order when told to. */
async function start({ store, time, pace }: Orders): Promise<() => Promise<void>> {
  const say = (line: string) => process.stdout.write(`${line.replaceAll('\n', ' ')}\n`);
  const enighet = await compose({
    config: { port: 0, store, credentials: 'local' },
    log: { info: () => undefined, warn: () => undefined, fault: (_, error) => say(String(error)) },
    clock: 'morningAt' in time ? createSharedClock(time.morningAt) : createTestClock(time.standsStillAt),
    cosmosTimes: PATIENT_TIMES,
    pace,
  });
  const { port } = await enighet.start();
  say(String(port));
  return () => enighet.stop();
}

void runUntilStopped(() => start(Orders.parse(JSON.parse(process.argv[2] ?? ''))));
