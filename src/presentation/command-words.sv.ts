import type { Request } from '../application/conversation';

/** What people write to the bot, in lower case. */
const COMMAND_WORDS: Readonly<Record<string, Request>> = {
  ny: 'new',
  nytt: 'new',
  'nytt ärende': 'new',
  new: 'new',
  ärenden: 'matters',
  ärende: 'matters',
  arenden: 'matters',
  beslut: 'decisions',
  forum: 'forum',
  hjälp: 'help',
  hjalp: 'help',
  help: 'help',
  '?': 'help',
};

/** The command in a message, whatever its case, spacing and closing punctuation. */
export function readCommand(text: string): Request {
  const words = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return COMMAND_WORDS[words] ?? COMMAND_WORDS[words.replace(/[.!?]+$/, '').trim()] ?? 'unknown';
}
