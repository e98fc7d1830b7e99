import type { Measure } from './measure';
import { median, spreadOf } from './statistics';

/** How often each work is done before anything counts, and then between two readings of the clock. */
const WARM_UP = 20;
const RUNS = 5;
const ROUNDS = 12;
const PER_ROUND = 5;

/** How many times as long the one work takes as the other, both done by turns: the median of five runs, and their spread. */
export async function timesAsLong(
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<Pick<Measure, 'value' | 'spread'>> {
  await timed(one, WARM_UP);
  await timed(other, WARM_UP);
  const ratios: number[] = [];
  for (let run = 0; run < RUNS; run += 1) ratios.push(await timesAsLongInOneRun(one, other));
  return { value: median(ratios), spread: spreadOf(ratios) };
}

async function timesAsLongInOneRun(one: () => Promise<unknown>, other: () => Promise<unknown>): Promise<number> {
  const times = { one: new Array<number>(), other: new Array<number>() };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.one.push(await timed(one, PER_ROUND));
    times.other.push(await timed(other, PER_ROUND));
  }
  return median(times.one) / median(times.other);
}

async function timed(work: () => Promise<unknown>, times: number): Promise<number> {
  const started = performance.now();
  for (let count = 0; count < times; count += 1) await work();
  return performance.now() - started;
}
