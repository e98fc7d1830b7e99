/** The holder of a number that was used before a copy was restored: somebody that the copy does not know. */
export function usedBefore(number: number): string {
  return `used-before-restore:${number}`;
}

/** The holders of a series in the order of their numbers, with an unknown holder in each unused place up to `last`. */
export function withUsed(holders: readonly string[], last: number): readonly string[] {
  const missing = Math.max(0, last - holders.length);
  return [...holders, ...Array.from({ length: missing }, (_, index) => usedBefore(holders.length + index + 1))];
}
