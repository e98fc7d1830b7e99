import fc from 'fast-check';
import { createAllowances } from '../../../../src/adapters/teams/allowances';
import { createAllowance, type RateLimit } from '../../../../src/adapters/teams/rate-limit';
import { TEAMS_LIMITS } from '../../../../src/adapters/teams/teams-limits';

const SENDS = TEAMS_LIMITS.sendsPerConversation;
const START = Date.parse('2026-06-04T14:00:00.000Z');

/** Bursts, short pauses and long ones. */
const pauses = fc.array(
  fc.oneof(fc.constant(0), fc.nat(50), fc.nat(1_500), fc.nat(40_000), { weight: 1, arbitrary: fc.nat(4_000_000) }),
  { minLength: 1, maxLength: 300 },
);
const limits = fc.oneof(
  fc.constantFrom(SENDS, TEAMS_LIMITS.readsPerConversation, TEAMS_LIMITS.perTenant),
  fc.array(fc.record({ most: fc.integer({ min: 1, max: 9 }), windowMs: fc.integer({ min: 1, max: 30_000 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
);

function fits(taken: readonly number[], moment: number, { most, windowMs }: RateLimit): boolean {
  return taken.filter((other) => other > moment - windowMs && other <= moment).length < most;
}

/** Takes whenever there is room, as somebody would who asks after these pauses. */
function taking(of: readonly RateLimit[], after: readonly number[]): readonly number[] {
  const allowance = createAllowance(of);
  const taken: number[] = [];
  let now = START;
  for (const pause of after) {
    now += pause;
    if (allowance.wait(now) > 0) continue;
    allowance.take(now);
    taken.push(now);
  }
  return taken;
}

it('the limits are those of Teams: 7 a second, 8 in two, 60 in half a minute and 1 800 an hour to one conversation', () => {
  expect(SENDS).toEqual([
    { most: 7, windowMs: 1_000 },
    { most: 8, windowMs: 2_000 },
    { most: 60, windowMs: 30_000 },
    { most: 1_800, windowMs: 3_600_000 },
  ]);
  expect(TEAMS_LIMITS.readsPerConversation).toEqual([
    { most: 14, windowMs: 1_000 },
    { most: 16, windowMs: 2_000 },
    { most: 120, windowMs: 30_000 },
    { most: 3_600, windowMs: 3_600_000 },
  ]);
  expect(TEAMS_LIMITS.perTenant).toEqual([{ most: 30, windowMs: 1_000 }]);
});

it('whatever the pattern of calls, no window ever holds more than its limit', () => {
  fc.assert(
    fc.property(limits, pauses, (of, after) => {
      const taken = taking(of, after);
      for (const { most, windowMs } of of) {
        for (const [index, first] of taken.entries()) {
          const tooSoon = taken[index + most];
          if (tooSoon !== undefined) expect(tooSoon - first).toBeGreaterThanOrEqual(windowMs);
        }
      }
    }),
  );
});

it('there is room exactly when every window has some, and after the wait there is', () => {
  fc.assert(
    fc.property(limits, pauses, fc.nat(5_000), (of, after, later) => {
      const taken = taking(of, after);
      const allowance = createAllowance(of);
      for (const moment of taken) allowance.take(moment);
      const now = (taken.at(-1) ?? START) + later;
      const wait = allowance.wait(now);
      expect(wait === 0).toBe(of.every((limit) => fits(taken, now, limit)));
      expect(allowance.wait(now + wait)).toBe(0);
      if (wait > 0) expect(allowance.wait(now + wait - 1)).toBe(1);
    }),
  );
});

it('an hour of asking every 100 ms sends 1 800, and never holds more of them in memory', () => {
  const allowance = createAllowance(SENDS);
  let taken = 0;
  for (let now = START; now < START + 3_600_000; now += 100) {
    if (allowance.wait(now) > 0) continue;
    allowance.take(now);
    taken += 1;
  }
  expect(taken).toBe(1_800);
  for (let more = 0; more < 500; more += 1) allowance.take(START + 3_600_000);
  expect(allowance.remembered()).toBe(1_800);
});

it('a clock that is set back closes nothing', () => {
  const allowance = createAllowance(SENDS);
  for (let taken = 0; taken < 7; taken += 1) allowance.take(START);
  expect(allowance.wait(START)).toBe(1_000);
  expect(allowance.wait(START - 3_600_000)).toBe(0);
});

it('what Teams has closed stays closed until then, and an earlier time does not open it', () => {
  const allowance = createAllowance(SENDS);
  allowance.closeUntil(START + 17_000);
  allowance.closeUntil(START + 3_000);
  expect(allowance.wait(START)).toBe(17_000);
  expect(allowance.wait(START + 17_000)).toBe(0);
});

describe('conversations', () => {
  it('each have an allowance of their own', () => {
    const allowances = createAllowances(SENDS);
    for (let taken = 0; taken < 7; taken += 1) allowances.of('one', START).take(START);
    expect(allowances.of('one', START).wait(START)).toBe(1_000);
    expect(allowances.of('other', START).wait(START)).toBe(0);
  });

  it('are forgotten when they have been idle for an hour, and not before', () => {
    const allowances = createAllowances(SENDS);
    for (let number = 0; number < 500; number += 1) allowances.of(`chat ${number}`, START).take(START);
    expect(allowances.kept()).toBe(500);
    allowances.of('another', START + 3_599_999).take(START + 3_599_999);
    expect(allowances.kept()).toBe(501);
    allowances.of('another', START + 3_600_000);
    expect(allowances.kept()).toBe(1);
  });

  it('are not forgotten while Teams has them closed', () => {
    const allowances = createAllowances([{ most: 7, windowMs: 1_000 }]);
    allowances.of('closed', START).closeUntil(START + 60_000);
    allowances.of('another', START + 59_999);
    expect(allowances.of('closed', START + 59_999).wait(START + 59_999)).toBe(1);
  });
});
