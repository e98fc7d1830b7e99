import { visibleText } from './visible-text';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Hyphens that only show where a word may be divided, and joiners. */
const WITHIN_WORDS = /[\u00AD\u200C\u200D]/g;

/** The words of a text without regard to case. `å`, `ä` and `ö` are letters of their own. */
export function wordsOf(text: string): readonly string[] {
  return visibleText(text).replaceAll(WITHIN_WORDS, '').toLowerCase().match(WORD) ?? [];
}

/** The words of the texts with a space on both sides of each, so that a word's beginning and end can be looked for. */
export function wordsInLine(texts: readonly string[]): string {
  const words = texts.flatMap(wordsOf);
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
}
