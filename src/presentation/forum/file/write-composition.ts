import type { FileColumn } from '../../../application/forum/composition-file';
import type { CompositionRow } from '../../../domain/forum/composition-row';
import { asCsv } from './cell-text';
import { COLUMNS } from './file-table';
import { HEADINGS, PRINCIPAL_WORDS, RIGHT_WORDS, YES } from './file-words.sv';
import type { Cells } from './read-row';

/** The composition as Excel in Sweden opens it. */
export function writeComposition(shortName: string, rows: readonly CompositionRow[]): string {
  return asCsv(compositionTable(shortName, rows, COLUMNS));
}

/** These columns of it, the headings first. */
export function compositionTable(
  shortName: string,
  rows: readonly CompositionRow[],
  columns: readonly FileColumn[],
): readonly (readonly string[])[] {
  const lines = rows.map((row) => {
    const cells = cellsOf(shortName, row);
    return columns.map((column) => cells[column]);
  });
  return [columns.map((column) => HEADINGS[column]), ...lines];
}

function cellsOf(shortName: string, { seat, party, principal, right, holding }: CompositionRow): Cells {
  return {
    forum: shortName,
    seat: String(seat),
    party,
    principal: PRINCIPAL_WORDS[principal],
    right: RIGHT_WORDS[right],
    name: holding?.name ?? '',
    account: holding?.account ?? '',
    email: holding?.email ?? '',
    from: holding?.from ?? '',
    until: holding?.until ?? '',
    interim: holding?.interim === true ? YES : '',
    basis: holding?.basis ?? '',
  };
}
