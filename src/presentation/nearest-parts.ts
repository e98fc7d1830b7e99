/** As many buttons as a card shows in a row. */
const MOST_BUTTONS = 6;

/** The parts nearest to the shown one, in order. The others are reached from those. */
export function nearestParts(shown: number, parts: number): readonly number[] {
  return Array.from({ length: parts }, (_, part) => part)
    .filter((part) => part !== shown)
    .sort((one, other) => Math.abs(one - shown) - Math.abs(other - shown))
    .slice(0, MOST_BUTTONS)
    .sort((one, other) => one - other);
}
