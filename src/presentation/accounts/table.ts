import { loadPart, type Element } from '../card-template';
import type { Paragraph } from '../text-run';

/** A table of two columns, row by row: what it is about, and a figure. */
interface TableData {
  /** Of the columns, in relation to each other. */
  readonly widths: readonly [number, number];
  /** The first row names the columns. */
  readonly hasHeads: boolean;
  readonly rows: readonly { readonly cells: readonly { readonly paragraphs: readonly Paragraph[] }[] }[];
}

const expand: (data: TableData) => readonly Element[] = loadPart('table');

export function tableOf(
  { widths, hasHeads }: Pick<TableData, 'widths' | 'hasHeads'>,
  rows: readonly (readonly (readonly Paragraph[])[])[],
): readonly Element[] {
  const cellsOf = (cells: readonly (readonly Paragraph[])[]) => ({
    cells: cells.map((paragraphs) => ({ paragraphs })),
  });
  return expand({ widths, hasHeads, rows: rows.map(cellsOf) });
}
