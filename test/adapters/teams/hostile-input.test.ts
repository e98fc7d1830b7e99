import { runHostile, type HostileRun } from '../../support/hostile/hostile-run';

/**
 * Activities as Teams sends them, spoilt in every field, depth, size and encoding, through the door: nothing breaks, nobody
 * changes or sees what is not theirs, and none takes the program from the others. `npm run test:fuzz` sends 100 000.
 */

const ALL = Number(process.env['FUZZ_ACTIVITIES'] ?? 1_000);
const FIRST_SEED = Number(process.env['FUZZ_SEED'] ?? 15);
const AT_A_TIME = 2_000;
/** What is compiled and remembered on the way is a few megabytes; all that is sent would be many more. */
const MOST_KEPT_BYTES = 8 * 1024 * 1024;
const IS_LONG = ALL > AT_A_TIME;
if (IS_LONG) jest.setTimeout(600_000);

const RUNS = Array.from({ length: Math.ceil(ALL / AT_A_TIME) }, (_, number): HostileRun => {
  const activities = Math.min(AT_A_TIME, ALL - number * AT_A_TIME);
  return { seed: FIRST_SEED + number, activities, isLive: number % 4 === 3 };
});

it.each(RUNS)('$activities of seed $seed, kept: $isLive', async (run) => {
  const { broken, answers, slowestMs, keptBytes } = await runHostile(run);
  if (IS_LONG) process.stdout.write(`${JSON.stringify({ ...run, answers, slowestMs, keptBytes })}\n`);
  expect(broken).toEqual([]);
  expect(keptBytes).toBeLessThan(MOST_KEPT_BYTES);
});
