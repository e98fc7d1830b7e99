import { unparse } from 'papaparse';
import { visibleText } from '../../../domain/visible-text';

/** What the eye sees in a cell, and nothing else. Never begins or ends with white space. */
export function cleaned(cell: string): string {
  return visibleText(cell).trim();
}

/** A cleaned cell that Excel takes for a formula, whether or not it is shielded already. */
const FORMULA = /^'*[=+\-@]/;

/** A cleaned cell so that Excel shows it as text instead of running it as a formula. */
function shielded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The cell without its shield. An apostrophe that is no shield stays. */
export function unshielded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** Lines of cells as a file that Excel in Sweden opens as a table. */
export function asCsv(lines: readonly (readonly string[])[]): string {
  const cells = lines.map((line) => line.map((cell) => shielded(cleaned(cell))));
  return `${BYTE_ORDER_MARK}${unparse(cells, { delimiter: ';', newline: LINE_END })}${LINE_END}`;
}
