import { FILE_COLUMNS, type FileColumn } from '../../../application/forum/composition-file';
import type { CompositionRow } from '../../../domain/forum/composition-row';
import { asCsv } from './cell-text';
import { fileWords, type TableWords } from './file-words.sv';
import type { Cells } from './read-row';

/** The composition as Excel in Sweden opens it. It is read back, so its words are the same whoever takes it out. */
export function writeComposition(shortName: string, rows: readonly CompositionRow[]): string {
  return asCsv(compositionTable(shortName, rows, FILE_COLUMNS, fileWords));
}

/** These columns of it, the headings first. */
export function compositionTable(
  shortName: string,
  rows: readonly CompositionRow[],
  columns: readonly FileColumn[],
  words: TableWords,
): readonly (readonly string[])[] {
  const lines = rows.map((row) => {
    const cells = cellsOf(shortName, row, words);
    return columns.map((column) => cells[column]);
  });
  return [columns.map((column) => words.headings[column]), ...lines];
}

function cellsOf(
  shortName: string,
  { seat, party, principal, right, holding }: CompositionRow,
  words: TableWords,
): Cells {
  return {
    forum: shortName,
    seat: String(seat),
    party,
    principal: words.principal[principal],
    right: words.right[right],
    name: holding?.name ?? '',
    account: holding?.account ?? '',
    email: holding?.email ?? '',
    from: holding?.from ?? '',
    until: holding?.until ?? '',
    interim: holding?.interim === true ? words.yes : '',
    basis: holding?.basis ?? '',
  };
}
