import { loadPart, type Element } from './card-template';
import type { Paragraph } from './text-run';

interface TableLook {
  /** The widths of the two columns, in relation to each other. */
  readonly widths: readonly [number, number];
  /** The first row names the columns. */
  readonly hasHeads: boolean;
  /** Figures stand to the right, words to the left. */
  readonly second: 'figures' | 'words';
}

interface TableData extends Pick<TableLook, 'widths' | 'hasHeads'> {
  readonly alignment: 'Left' | 'Right';
  readonly between: 'None' | 'Small';
  readonly rows: readonly { readonly cells: readonly { readonly paragraphs: readonly Paragraph[] }[] }[];
}

const FIGURES = { alignment: 'Right', between: 'None' } as const;
const WORDS = { alignment: 'Left', between: 'Small' } as const;

const expand: (data: TableData) => readonly Element[] = loadPart('table');

/** A table of two columns, row by row: what it is about, and what is to be compared. */
export function tableOf(
  { widths, hasHeads, second }: TableLook,
  rows: readonly (readonly (readonly Paragraph[])[])[],
): readonly Element[] {
  const cellsOf = (cells: readonly (readonly Paragraph[])[]) => ({
    cells: cells.map((paragraphs) => ({ paragraphs })),
  });
  const look = second === 'figures' ? FIGURES : WORDS;
  return expand({ widths, hasHeads, ...look, rows: rows.map(cellsOf) });
}
