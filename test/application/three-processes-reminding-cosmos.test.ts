import { threeReminding } from '../soak/three-reminding';

/** Five processes share the machine. */
jest.setTimeout(180_000);

it('three processes, killed at random, over a store in trouble: each who has not answered is reminded, and nobody else is', async () => {
  const { silent, answered, noted, kills, faults } = await threeReminding(20_260_611);

  expect(kills).toBeGreaterThan(0);
  expect(answered.every((count) => count === 0)).toBe(true);
  expect(silent.every((count) => count >= 1)).toBe(true);
  // Once more only where a process died, perhaps with two cards on their way, between sending a card and noting it.
  expect(silent.filter((count) => count > 1).length).toBeLessThanOrEqual(2 * kills + faults.length);
  expect(Math.max(...silent)).toBeLessThanOrEqual(2);
  expect(new Set(noted)).toEqual(new Set([1]));
  expect(faults.filter((fault) => !fault.startsWith('StoreUnavailableError'))).toEqual([]);
});
