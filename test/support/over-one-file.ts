import type { Orders } from './bot-process-child';
import type { FakeConnector } from './fake-connector';
import { MORNING } from './matter';
import { LEASE_MS, startBot, type RunningBot } from './running-bot';
import { createTeams, type Teams } from './teams-client';
import { createTestClock } from './test-clock';

/** The program in a process of its own over the SQLite file in this folder, its clock standing still in the morning. */
export function ordersOver(folder: string): Orders {
  return {
    store: { kind: 'sqlite', folder },
    time: { standsStillAt: MORNING },
    pace: { leaseMs: LEASE_MS, gapMs: 0, wakeMs: 5_000 },
  };
}

/** Runs the program here, over the same file, from this moment. */
export async function runHere<Result>(
  { folder, connector, moment }: { folder: string; connector: FakeConnector; moment: string },
  work: (bot: RunningBot, teams: Teams) => Promise<Result>,
): Promise<Result> {
  const bot = await startBot({ store: { kind: 'sqlite', folder }, clock: createTestClock(moment) });
  try {
    return await work(bot, createTeams(bot, connector));
  } finally {
    await bot.stop();
    expect(bot.log.faults).toEqual([]);
  }
}

/** Sees what a process that is gone had claimed, waits until that has stood for a whole lease, and finishes its work. */
export async function takesOver(bot: RunningBot): Promise<void> {
  await bot.settled();
  bot.clock.advance(LEASE_MS);
  await bot.settled();
}
