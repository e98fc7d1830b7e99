import { compose } from '../../../src/compose';
import { recordedLog } from '../../adapters/teams/transport/setup';
import { createSharedClock } from '../../support/shared-clock';
import { startSampleBot, startShortcutBot } from './bare-bots';
import { Orders } from './orders';

/** The program or a bare bot in a process of its own, so that nothing but its work is counted. */

interface Running {
  readonly address: string;
  settled(): Promise<void>;
  stop(): Promise<void>;
}

async function start(orders: Orders): Promise<Running> {
  if (orders.kind === 'sample') return startSampleBot(orders.card);
  if (orders.kind === 'shortcut') return startShortcutBot(orders.card);
  const { folder, morningAt, pace } = orders;
  const enighet = await compose({
    config: { port: 0, store: { kind: 'sqlite', folder }, credentials: 'local' },
    log: recordedLog(),
    clock: createSharedClock(morningAt),
    pace,
  });
  const { port } = await enighet.start();
  return {
    address: `http://127.0.0.1:${port}/api/messages`,
    settled: () => enighet.settled(),
    stop: () => enighet.stop(),
  };
}

async function run(): Promise<void> {
  const running = await start(Orders.parse(JSON.parse(process.argv[2] ?? '')));
  let before = process.cpuUsage();
  process.on('message', () => {
    void running.settled().then(() => {
      const { user, system } = process.cpuUsage(before);
      before = process.cpuUsage();
      process.send?.({ processorMs: (user + system) / 1_000, residentMb: process.memoryUsage().rss / 2 ** 20 });
    });
  });
  process.on('disconnect', () => void running.stop().then(() => process.exit()));
  process.send?.({ address: running.address });
}

void run();
