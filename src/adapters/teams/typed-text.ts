import { z } from 'zod/v4';

/** More than any field takes; what is longer than its own field allows is told beside the field and kept. */
const MOST = 20_000;

/** Control characters other than tab and line feed, and the marks that reorder or hide text (joiners belong to emoji). */
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** Text from a card's input: what the eye sees, and nothing else. '' when the field was left empty. */
export const typedText = z
  .string()
  .max(MOST)
  .default('')
  .transform((text) => text.replaceAll('\r\n', '\n').replaceAll(INVISIBLE, '').normalize('NFC'));
