/** Every line break that people's programs make: U+000B is Word's within a paragraph, U+000C its page break. */
const LINE_END = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;

/** Control characters other than tab and line feed, marks that reorder or hide text (joiners belong to emoji), half characters. */
const INVISIBLE = /[\p{Cs}\u0000-\u0008\u000E-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** What the eye sees in a text, and nothing else. */
export function visibleText(text: string): string {
  return text.replaceAll(LINE_END, '\n').replaceAll(INVISIBLE, '').normalize('NFC');
}
