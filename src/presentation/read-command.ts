import { MOST_SOUGHT } from '../application/decision/finding';
import type { Request, Written } from '../application/conversation';
import { visibleText } from '../domain/visible-text';
import { COMMAND_WORDS, SEARCHES } from './command-words.sv';

/** Room for a command, some mentions, a quoted message and more spacing than anybody types. */
const LONGEST = 1_000;

/** What a client puts around what was written: a mention or a quotation with its text, and other mark-up. */
const MENTIONED = /<(at|quoted|blockquote)\b[^<>]*>[^<]*<\/\1>/g;
const MARKED_UP = /<[^<>]*>/g;
/** Joiners and soft hyphens are part of emoji and long words, never of a command. */
const JOINING = /[\u00AD\u200C\u200D\uFE0F]/g;
/** How a line of a list begins, marks that quote or stress, and marks that end a sentence. */
const BEFORE =
  /^[\s,;:.!"'”“„’‘»«›‹(*_~`>#•–-]*(?:@[\p{L}\p{N}_-]{1,60})?[\s,;:.!"'”“„’‘»«›‹(*_~`>#•–-]*(?:\d{1,2}[.)]\s+)?/u;
const AFTER = ' ,;:.!?"\'”“„’‘»«›‹)*_~`';

/** The command in a message, whatever its case, spacing, formatting and punctuation, and whoever is mentioned in it. */
export function readCommand(text: string): Request {
  return readWritten(text).request;
}

/** The command, and the words to look for: `beslut undersökning`. */
export function readWritten(text: string): Written {
  if (text.length > LONGEST) return { request: 'unknown', sought: '' };
  const words = visibleText(text)
    .replace(MENTIONED, ' ')
    .replace(MARKED_UP, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(JOINING, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
  const request = COMMAND_WORDS.get(words) ?? COMMAND_WORDS.get(bare(words));
  if (request !== undefined) return { request, sought: '' };
  const search = bare(words);
  const begun = SEARCHES.find((each) => search.startsWith(each));
  if (begun === undefined) return { request: 'unknown', sought: '' };
  return { request: 'decisions', sought: search.slice(begun.length, begun.length + MOST_SOUGHT).trim() };
}

function bare(words: string): string {
  const started = words.replace(BEFORE, '');
  let end = started.length;
  while (end > 0 && AFTER.includes(started.charAt(end - 1))) end -= 1;
  const rest = started.slice(0, end);
  return rest === '' && started.startsWith('?') ? '?' : rest;
}
