const LINE_END = /\r\n?|[\u0085\u2028\u2029]/g;

/** Control characters other than tab and line feed, marks that reorder or hide text (joiners belong to emoji), half characters. */
const INVISIBLE = /[\p{Cs}\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** What the eye sees in a text, and nothing else. */
export function visibleText(text: string): string {
  return text.replaceAll(LINE_END, '\n').replaceAll(INVISIBLE, '').normalize('NFC');
}
