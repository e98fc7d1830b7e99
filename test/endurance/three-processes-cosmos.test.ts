import { threeProcesses } from '../soak/three-processes';

/** `npm run soak` has two hundred. */
const ROUNDS = 30;
const VOTERS = 20;

/** Seven processes share the machine. */
jest.setTimeout(600_000);

it('three processes, killed at random, over a store in trouble: no acknowledged ballot is lost, every number is given once, and Teams shows every decision', async () => {
  const { broken, ballots, kills, disturbances, faults, unexplained } = await threeProcesses({
    rounds: ROUNDS,
    seed: 20_260_604,
  });

  expect(broken).toEqual([]);
  expect(ballots).toHaveLength(ROUNDS * VOTERS);
  // A card is posted twice only when whoever posted it could not say so any more.
  expect(unexplained.length).toBeLessThanOrEqual(faults.length);
  expect(faults.filter((fault) => !fault.startsWith('StoreUnavailableError'))).toEqual([]);
  expect(kills).toBeGreaterThan(0);
  expect([...disturbances.keys()].sort()).toEqual(
    expect.arrayContaining(['408', '412', '429', '449', '500', '503', 'reset']),
  );
});
