const LINE_END = /\r\n?|[\u0085\u2028\u2029]/g;

/** Control characters other than tab and line feed, marks that reorder or hide text (joiners belong to emoji), half characters. */
const INVISIBLE = /[\p{Cs}\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** What the eye sees in a cell, and nothing else. Never begins or ends with white space. */
export function cleaned(cell: string): string {
  return cell.replaceAll(LINE_END, '\n').replaceAll(INVISIBLE, '').normalize('NFC').trim();
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
