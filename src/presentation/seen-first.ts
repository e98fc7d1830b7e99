import type { Element } from './card-template';
import { linesThatFit } from './lines-that-fit';
import { folded, sections } from './sections';
import { paragraph, subtle, type Paragraph } from './text-run';
import type { Texts } from './texts';

/** Lines of one kind. */
export interface Lines {
  /** What its button on the card is known by. */
  readonly id: string;
  readonly heading: string;
  /** What the button says when none of them is in view. */
  readonly toggle: string;
  /** How many rows on a phone one of them takes, about. */
  readonly rows: number;
  readonly paragraphs: readonly Paragraph[];
}

/** What is read on a phone before one loses one's way. */
const ROWS_IN_VIEW = 16;

/**
 * Groups of lines of which only the first are in view, as far as a phone shows at a glance; the rest of each group is behind a
 * button that says how many they are. What is to be seen first comes first. All together they take at most `room` bytes; what is
 * left out is counted.
 */
export function seenFirst({ words }: Texts, groups: readonly Lines[], room: number): readonly Element[] {
  const kept = linesThatFit(
    groups.map(({ paragraphs }) => paragraphs),
    room,
  );
  let rowsLeft = ROWS_IN_VIEW;
  return groups.flatMap(({ id, heading, toggle, rows, paragraphs }, index) => {
    if (paragraphs.length === 0) return [];
    const lines = kept[index] ?? [];
    const left = paragraphs.length - lines.length;
    const seen = lines.slice(0, Math.floor(rowsLeft / rows));
    rowsLeft -= seen.length * rows;
    const behind = [...lines.slice(seen.length), ...(left === 0 ? [] : [paragraph(subtle(words.moreOfThese(left)))])];
    const says = seen.length === 0 ? toggle : words.theOthers(paragraphs.length - seen.length);
    return [
      ...sections({ heading, paragraphs: seen }),
      ...(behind.length === 0 ? [] : folded(id, says, sections({ heading: null, paragraphs: behind }))),
    ];
  });
}
