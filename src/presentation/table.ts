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
  readonly rows: readonly { readonly cells: readonly { readonly paragraphs: readonly Paragraph[] }[] }[];
}

const expand: (data: TableData) => readonly Element[] = loadPart('table');

/** A table of two columns, row by row: what it is about, and what is to be compared. */
export function tableOf(
  { widths, hasHeads, second }: TableLook,
  rows: readonly (readonly (readonly Paragraph[])[])[],
): readonly Element[] {
  const cellsOf = (cells: readonly (readonly Paragraph[])[]) => ({
    cells: cells.map((paragraphs) => ({ paragraphs })),
  });
  const alignment = second === 'figures' ? 'Right' : 'Left';
  return expand({ widths, hasHeads, alignment, rows: rows.map(cellsOf) });
}
