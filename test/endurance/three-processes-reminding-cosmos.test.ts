import { threeReminding } from '../soak/three-reminding';

/** Five processes share the machine. */
jest.setTimeout(600_000);

it('three processes, killed at random, over a store in trouble: each who has not answered is reminded, and nobody else is', async () => {
  const { silent, answered, noted, kills, unexplained, faults } = await threeReminding(20_260_611);

  expect(kills).toBeGreaterThan(0);
  expect(answered.every((count) => count === 0)).toBe(true);
  expect(silent.every((count) => count >= 1)).toBe(true);
  // Once more only where a process died, perhaps with several cards on their way, between sending a card and noting it.
  expect(unexplained.length).toBeLessThanOrEqual(faults.length);
  expect(Math.max(...silent)).toBeLessThanOrEqual(1 + kills + faults.length);
  expect(new Set(noted)).toEqual(new Set([1]));
  expect(faults.filter((fault) => !fault.startsWith('StoreUnavailableError'))).toEqual([]);
});
