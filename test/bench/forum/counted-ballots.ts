import { resolutionRef } from '../../../src/application/records/refs';
import { currentRound } from '../../../src/domain/resolution/resolution';
import type { SentMatter } from './bench-stage';
import type { BenchBot } from './start-bench-bot';

/** Throws when the record holds another number of ballots than were cast: what was measured was not votes. */
export async function checkBallots(bot: BenchBot, matter: SentMatter, expected: number): Promise<void> {
  const kept = await bot.dependencies.resolutions.read(resolutionRef(matter.forumId, matter.id));
  const round = kept === undefined || kept.state.status === 'notStarted' ? undefined : currentRound(kept.state);
  const counted = round?.ballots.length ?? 0;
  if (counted !== expected) throw new Error(`${expected} ballots were cast, but ${counted} are recorded`);
}
