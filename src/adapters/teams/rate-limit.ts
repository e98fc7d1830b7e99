/** At most so many in any stretch of time this long. */
export interface RateLimit {
  readonly most: number;
  readonly windowMs: number;
}

/** What is left of several limits at once. Moments are milliseconds since 1970. */
export interface Allowance {
  /** How long until one more request, and `besides` others, are within every limit; 0 when they are now. */
  wait(now: number, besides?: number): number;
  /** How many requests are within every limit now. */
  free(now: number): number;
  /** Counts a request, whether there was room for it or not. */
  take(now: number): void;
  /** Leaves no room before that moment, whatever has been counted. */
  closeUntil(moment: number): void;
  /** Whether nothing that was counted or closed matters any more. */
  isIdle(now: number): boolean;
  /** How many moments it remembers: never more than the largest limit. */
  remembered(): number;
}

export function createAllowance(limits: readonly RateLimit[]): Allowance {
  const most = Math.max(...limits.map((limit) => limit.most));
  const longestMs = Math.max(...limits.map(({ windowMs }) => windowMs));
  /** In order of time. */
  const taken: number[] = [];
  let closedUntil = 0;

  /** A clock that was set back would otherwise close everything for as long as it had been ahead. */
  function forgetAfter(now: number): void {
    while ((taken.at(-1) ?? now) > now) taken.pop();
  }

  return {
    wait(now, besides = 0) {
      forgetAfter(now);
      const roomFrom = limits.map((limit) => {
        const fills = limit.most - besides;
        // So many others fill it by themselves: there is room once they have been.
        if (fills <= 0) return now + limit.windowMs;
        return (taken.at(-fills) ?? -Infinity) + limit.windowMs;
      });
      return Math.max(0, closedUntil - now, ...roomFrom.map((moment) => moment - now));
    },

    free(now) {
      if (closedUntil > now) return 0;
      forgetAfter(now);
      const left = limits.map(({ most, windowMs }) => {
        const last = taken.findLastIndex((moment) => moment + windowMs <= now);
        return most - (taken.length - 1 - last);
      });
      return Math.max(0, Math.min(...left));
    },

    take(now) {
      forgetAfter(now);
      taken.push(now);
      if (taken.length > most) taken.shift();
    },

    closeUntil(moment) {
      closedUntil = Math.max(closedUntil, moment);
    },

    isIdle: (now) => closedUntil <= now && (taken.at(-1) ?? -Infinity) + longestMs <= now,

    remembered: () => taken.length,
  };
}
