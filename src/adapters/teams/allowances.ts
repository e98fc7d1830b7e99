import { createAllowance, type Allowance, type RateLimit } from './rate-limit';

/** One allowance for each conversation, or for each tenant. */
export interface Allowances {
  of(name: string, now: number): Allowance;
  /** How many allowances are in memory. */
  kept(): number;
}

/** Allowances that are idle are forgotten, so that memory follows what is going on. */
export function createAllowances(limits: readonly RateLimit[]): Allowances {
  /** The allowance that has been unused for longest comes first. */
  const kept = new Map<string, Allowance>();

  function forgetIdle(now: number): void {
    for (const [name, allowance] of kept) {
      if (!allowance.isIdle(now)) return;
      kept.delete(name);
    }
  }

  return {
    of(name, now) {
      const allowance = kept.get(name) ?? createAllowance(limits);
      kept.delete(name);
      forgetIdle(now);
      kept.set(name, allowance);
      return allowance;
    },

    kept: () => kept.size,
  };
}
