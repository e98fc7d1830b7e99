import { bytesOf } from './card-size';
import type { Paragraph } from './text-run';

/** What a paragraph takes on a card besides its runs. */
const FRAME = 60;

/** The first items that fit in `room` bytes together, and how many are left. */
export function thoseThatFit<Item>(
  items: readonly Item[],
  room: number,
): { readonly shown: readonly Item[]; readonly left: number } {
  let taken = 0;
  const firstOutside = items.findIndex((item) => {
    taken += bytesOf(item) + FRAME;
    return taken > room;
  });
  const count = firstOutside < 0 ? items.length : firstOutside;
  return { shown: items.slice(0, count), left: items.length - count };
}

/**
 * The first lines of each group, as many as fit in `room` bytes together. One of each group at a time, so that a long one does
 * not push out a short one.
 */
export function linesThatFit(
  groups: readonly (readonly Paragraph[])[],
  room: number,
): readonly (readonly Paragraph[])[] {
  const kept = groups.map((): Paragraph[] => []);
  let taken = 0;
  const longest = Math.max(0, ...groups.map((lines) => lines.length));
  for (let index = 0; index < longest; index += 1) {
    for (const [group, lines] of groups.entries()) {
      const line = lines[index];
      if (line === undefined) continue;
      taken += bytesOf(line) + FRAME;
      if (taken > room) return kept;
      kept[group]?.push(line);
    }
  }
  return kept;
}
