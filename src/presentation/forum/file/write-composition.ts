import { unparse } from 'papaparse';
import type { CompositionRow } from '../../../domain/forum/composition-row';
import { cleaned, shielded } from './cell-text';
import { COLUMNS } from './file-table';
import { HEADINGS, PRINCIPAL_WORDS, RIGHT_WORDS, YES } from './file-words.sv';
import type { Cells } from './read-row';

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** The composition as Excel in Sweden opens it. */
export function writeComposition(shortName: string, rows: readonly CompositionRow[]): string {
  const lines = rows.map((row) => {
    const cells = cellsOf(shortName, row);
    return COLUMNS.map((column) => shielded(cleaned(cells[column])));
  });
  const table = unparse([COLUMNS.map((column) => HEADINGS[column]), ...lines], { delimiter: ';', newline: LINE_END });
  return `${BYTE_ORDER_MARK}${table}${LINE_END}`;
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
