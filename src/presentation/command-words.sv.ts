import type { Request } from '../application/conversation';

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
]);

/** Room for a command, some mentions and more spacing than anybody types. */
const LONGEST = 1_000;

/** The command in a message, whatever its case, spacing and closing punctuation, and whoever is mentioned in it. */
export function readCommand(text: string): Request {
  if (text.length > LONGEST) return 'unknown';
  const words = text
    .replace(/<at\b[^<>]*>[^<]*<\/at>/g, ' ')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
  return COMMAND_WORDS.get(words) ?? COMMAND_WORDS.get(words.replace(/(?<![.!?])[.!?]+$/, '').trim()) ?? 'unknown';
}
