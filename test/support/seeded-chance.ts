/** Chance that can be repeated: the same seed gives the same numbers. */
export interface Chance {
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** `true` so often of a hundred times. */
  percent(share: number): boolean;
  oneOf<T>(choices: readonly T[]): T;
}

/** Mulberry32. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  return {
    next,
    percent: (share) => next() * 100 < share,
    oneOf: (choices) => {
      const chosen = choices[Math.floor(next() * choices.length)];
      if (chosen === undefined) throw new Error('nothing to choose among');
      return chosen;
    },
  };
}
