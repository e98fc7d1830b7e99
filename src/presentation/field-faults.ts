import { bold, paragraph, type Paragraph } from './text-run';
import type { Texts } from './texts';

/** What is wrong with a field, under it: said to be a fault in a word, not only by how it looks. */
export function faultParagraph({ words }: Texts, sentence: string): Paragraph {
  return paragraph(bold(words.fault(sentence)));
}
