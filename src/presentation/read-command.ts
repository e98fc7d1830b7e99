import { MOST_SOUGHT } from '../application/decision/finding';
import type { Request, Written } from '../application/conversation';
import { visibleText } from '../domain/visible-text';
import { LANGUAGES, type Language } from '../domain/language';
import * as english from './command-words.en';
import * as swedish from './command-words.sv';

/** Whole commands; and, by what they ask for, those with more words after them. */
interface Words {
  readonly whole: ReadonlyMap<string, Request>;
  readonly decisions: readonly string[];
  readonly absence: readonly string[];
  readonly application: readonly string[];
}

const WORDS: Readonly<Record<Language, Words>> = {
  sv: {
    whole: swedish.COMMAND_WORDS,
    decisions: swedish.SEARCHES,
    absence: swedish.ABSENCES,
    application: swedish.APPLYING,
  },
  en: {
    whole: english.COMMAND_WORDS,
    decisions: english.SEARCHES,
    absence: english.ABSENCES,
    application: english.APPLYING,
  },
};

/** Words that both languages have are answered in that of whoever writes them. */
const COMMANDS: readonly { readonly language: Language | null; readonly words: ReadonlyMap<string, Request> }[] = [
  ...LANGUAGES.map((language) => ({ language, words: WORDS[language].whole })),
  {
    language: null,
    words: new Map([
      ['forum', 'forum'],
      ['?', 'help'],
    ]),
  },
];

const BEGINNINGS: readonly Pick<Written & { readonly begins: string }, 'request' | 'language' | 'begins'>[] = [
  ...beginnings('decisions'),
  ...beginnings('absence'),
  ...beginnings('application'),
];

const NOTHING: Written = { request: 'unknown', language: null, sought: '' };

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

/** The command, and the words after it: `beslut undersökning`, `borta till 20 juli`. */
export function readWritten(text: string): Written {
  if (text.length > LONGEST) return NOTHING;
  const words = visibleText(text)
    .replace(MENTIONED, ' ')
    .replace(MARKED_UP, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(JOINING, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
  const command = commandOf(words) ?? commandOf(bare(words));
  if (command !== undefined) return command;
  const search = bare(words);
  const begun = BEGINNINGS.find(({ begins }) => search.startsWith(begins));
  if (begun === undefined) return NOTHING;
  const { request, language, begins } = begun;
  const sought = search.slice(begins.length, begins.length + MOST_SOUGHT).trim();
  return { request, language, sought };
}

function beginnings(request: Exclude<keyof Words, 'whole'>) {
  return LANGUAGES.flatMap((language) => WORDS[language][request].map((begins) => ({ language, request, begins })));
}

function commandOf(words: string): Written | undefined {
  const [found] = COMMANDS.flatMap(({ language, words: known }) => {
    const request = known.get(words);
    return request === undefined ? [] : [{ request, language, sought: '' }];
  });
  return found;
}

function bare(words: string): string {
  const started = words.replace(BEFORE, '');
  let end = started.length;
  while (end > 0 && AFTER.includes(started.charAt(end - 1))) end -= 1;
  const rest = started.slice(0, end);
  return rest === '' && started.startsWith('?') ? '?' : rest;
}
