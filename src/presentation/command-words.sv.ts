import { MOST_SOUGHT } from '../application/decision/finding';
import type { Request, Written } from '../application/conversation';
import { visibleText } from '../domain/visible-text';

/** What people write to the bot, in lower case. */
const COMMAND_WORDS: ReadonlyMap<string, Request> = new Map([
  ['ny', 'new'],
  ['nytt', 'new'],
  ['nytt ärende', 'new'],
  ['new', 'new'],
  ['att göra', 'todo'],
  ['attgöra', 'todo'],
  ['att gora', 'todo'],
  ['attgora', 'todo'],
  ['todo', 'todo'],
  ['to do', 'todo'],
  ['to-do', 'todo'],
  ['uppgifter', 'todo'],
  ['ärenden', 'matters'],
  ['ärende', 'matters'],
  ['arenden', 'matters'],
  ['leverans', 'deliveries'],
  ['leveranser', 'deliveries'],
  ['deliveries', 'deliveries'],
  ['matters', 'matters'],
  ['beslut', 'decisions'],
  ['decisions', 'decisions'],
  ['mötesanteckningar', 'minutes'],
  ['mötesanteckning', 'minutes'],
  ['motesanteckningar', 'minutes'],
  ['minnesanteckningar', 'minutes'],
  ['protokoll', 'minutes'],
  ['protokollet', 'minutes'],
  ['justering', 'minutes'],
  ['justera', 'minutes'],
  ['minutes', 'minutes'],
  ['ordförandebeslut', 'chairDecision'],
  ['ordforandebeslut', 'chairDecision'],
  ['chair decision', 'chairDecision'],
  ['möten', 'meetings'],
  ['möte', 'meetings'],
  ['moten', 'meetings'],
  ['meetings', 'meetings'],
  ['till nästa möte', 'reports'],
  ['nästa möte', 'reports'],
  ['till nasta mote', 'reports'],
  ['anmälan', 'reports'],
  ['anmalan', 'reports'],
  ['anmälningar', 'reports'],
  ['reports', 'reports'],
  ['forum', 'forum'],
  ['sammansättning', 'forum'],
  ['sammansattning', 'forum'],
  ['hjälp', 'help'],
  ['hjalp', 'help'],
  ['help', 'help'],
  ['?', 'help'],
  ['tillstyrker', 'answer'],
  ['tillstyrks', 'answer'],
  ['jag tillstyrker', 'answer'],
  ['tillstyrker inte', 'answer'],
  ['tillstyrker ej', 'answer'],
  ['avstyrker', 'answer'],
  ['behöver förankra', 'answer'],
  ['begär att frågan tas upp på möte', 'answer'],
  ['begär att frågan tas på möte', 'answer'],
  ['anmäl jäv', 'answer'],
  ['anmäler jäv', 'answer'],
  ['jäv', 'answer'],
  ['godkänner', 'answer'],
  ['ja', 'answer'],
  ['nej', 'answer'],
]);

/** Room for a command, some mentions, a quoted message and more spacing than anybody types. */
const LONGEST = 1_000;

/** What a client puts around what was written: a mention or a quotation with its text, and any other mark-up. */
const MENTIONED = /<(at|quoted|blockquote)\b[^<>]*>[^<]*<\/\1>/g;
const MARKED_UP = /<[^<>]*>/g;
/** Joiners and soft hyphens are part of emoji and long words, never of a command. */
const JOINING = /[\u00AD\u200C\u200D\uFE0F]/g;
/** How a line of a list begins, what quotes and stresses, and what ends a sentence. */
const BEFORE =
  /^[\s,;:.!"'”“„’‘»«›‹(*_~`>#•–-]*(?:@[\p{L}\p{N}_-]{1,60})?[\s,;:.!"'”“„’‘»«›‹(*_~`>#•–-]*(?:\d{1,2}[.)]\s+)?/u;
const AFTER = ' ,;:.!?"\'”“„’‘»«›‹)*_~`';

/** What begins a search among decisions. */
const SEARCHES: readonly string[] = ['beslut ', 'beslut: ', 'besluten ', 'sök beslut ', 'decisions '];

/** The command in a message, whatever its case, spacing, formatting and punctuation, and whoever is mentioned in it. */
export function readCommand(text: string): Request {
  return readWritten(text).request;
}

/** The same, and what is looked for: `beslut undersökning`. */
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
