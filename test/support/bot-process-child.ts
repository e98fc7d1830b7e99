import { compose } from '../../src/compose';
import { runUntilStopped } from '../../src/run-until-stopped';
import { createTestClock } from './test-clock';

/** The program in a process of its own, over a SQLite file: `<folder> <moment> <lease>`. Says its port once it listens. */
const [folder = '', moment = '', leaseMs = ''] = process.argv.slice(2);

void runUntilStopped(async () => {
  const enighet = await compose({
    config: { port: 0, store: { kind: 'sqlite', folder }, credentials: 'local' },
    log: {
      info: () => undefined,
      warn: () => undefined,
      fault: (_, error) => process.stderr.write(`${String(error)}\n`),
    },
    clock: createTestClock(moment),
    pace: { leaseMs: Number(leaseMs), gapMs: 0, wakeMs: 5_000 },
  });
  const { port } = await enighet.start();
  process.stdout.write(`${port}\n`);
  return () => enighet.stop();
});
