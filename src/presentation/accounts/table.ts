import type { Paragraph } from '../text-run';

/** A table on a card, row by row. The template says how wide its columns are. */
export interface Table {
  /** The first row names the columns. */
  readonly hasHeads: boolean;
  readonly rows: readonly { readonly cells: readonly { readonly paragraphs: readonly Paragraph[] }[] }[];
}

export function tableOf(hasHeads: boolean, rows: readonly (readonly (readonly Paragraph[])[])[]): Table {
  return { hasHeads, rows: rows.map((cells) => ({ cells: cells.map((paragraphs) => ({ paragraphs })) })) };
}
