import { createClockComparison } from '../../src/application/clock-comparison';
import { plusMilliseconds } from '../../src/domain/time';
import { recordedLog } from '../adapters/teams/transport/setup';
import { createTestClock } from '../support/test-clock';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

function stage() {
  const clock = createTestClock();
  const log = recordedLog();
  const comparison = createClockComparison({ clock, log });
  return {
    clock,
    log,
    comparison,
    /** Told times that are so far behind this clock, a second after one another. */
    hears: (...behindMs: readonly number[]) => {
      for (const behind of behindMs) {
        comparison.hear(plusMilliseconds(clock.now(), -behind));
        clock.advance(SECOND);
      }
    },
  };
}

const times = (count: number, behindMs: number) => Array.from({ length: count }, () => behindMs);

it('trusts its clock as long as nobody states another time', () => {
  expect(stage().comparison.isTrusted()).toBe(true);
});

it('says nothing of a few seconds, and warns once of more', () => {
  const { comparison, hears, log } = stage();
  hears(...times(8, 5 * SECOND));
  expect(log.lines).toEqual([]);
  hears(...times(16, 20 * SECOND));
  expect(log.lines).toEqual([{ event: 'clock.wrong', fields: { aheadSeconds: 20 } }]);
  expect(comparison.isTrusted()).toBe(true);
});

it.each([
  ['ahead', MINUTE + 1, 60],
  ['behind', -MINUTE - 1, -60],
])('is not to be trusted when its clock is more than a minute %s', (_, behindMs, aheadSeconds) => {
  const { comparison, hears, log } = stage();
  hears(...times(4, behindMs));
  expect(comparison.isTrusted()).toBe(true);
  hears(behindMs);
  expect(comparison.isTrusted()).toBe(false);
  expect(log.lines).toEqual([{ event: 'clock.wrong', fields: { aheadSeconds } }]);
});

it('takes late messages for late, and one wrong clock elsewhere for wrong', () => {
  const { comparison, hears, log } = stage();
  hears(10 * MINUTE, 9 * MINUTE, 8 * MINUTE, 0, 0, 7 * MINUTE, -30 * MINUTE, 6 * MINUTE);
  expect(comparison.isTrusted()).toBe(true);
  expect(log.lines).toEqual([]);
});

it('trusts its clock again when somebody has put it right', () => {
  const { clock, comparison, hears, log } = stage();
  hears(...times(8, 3 * MINUTE));
  expect(comparison.isTrusted()).toBe(false);
  clock.setTo(plusMilliseconds(clock.now(), -3 * MINUTE));
  hears(...times(8, 0));
  expect(comparison.isTrusted()).toBe(true);
  expect(log.lines.at(-1)).toEqual({ event: 'clock.rightAgain', fields: {} });
});

it('trusts its clock again when it has heard nothing for a quarter of an hour', () => {
  const { clock, comparison, hears } = stage();
  hears(...times(8, 3 * MINUTE));
  clock.advance(15 * MINUTE);
  expect(comparison.isTrusted()).toBe(true);
});
