import { median } from './statistics';

/** How often each work is done before anything counts, and then between two readings of the clock. */
const WARM_UP = 20;
const ROUNDS = 60;
const PER_ROUND = 5;

/** How many times as long the one work takes as the other, both done by turns. */
export async function timesAsLong(one: () => Promise<unknown>, other: () => Promise<unknown>): Promise<number> {
  await timed(one, WARM_UP);
  await timed(other, WARM_UP);
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
