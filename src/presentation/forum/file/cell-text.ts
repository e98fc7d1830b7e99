import { visibleText } from '../../../domain/visible-text';

/** What the eye sees in a cell, and nothing else. Never begins or ends with white space. */
export function cleaned(cell: string): string {
  return visibleText(cell).trim();
}

/** What Excel takes for a formula in a cleaned cell, shielded already or not. */
const FORMULA = /^'*[=+\-@]/;

/** A cleaned cell so that Excel shows it as text instead of running it as a formula. */
export function shielded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The inverse. An apostrophe that is no such shield stays. */
export function unshielded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
