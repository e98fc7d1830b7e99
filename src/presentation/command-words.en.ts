import type { Request } from '../application/conversation';

/** What people write to the bot in English, in lower case: it is answered in English. */
export const COMMAND_WORDS: ReadonlyMap<string, Request> = new Map([
  ['new', 'new'],
  ['new matter', 'new'],
  ['todo', 'todo'],
  ['to do', 'todo'],
  ['to-do', 'todo'],
  ['tasks', 'todo'],
  ['matters', 'matters'],
  ['matter', 'matters'],
  ['deliveries', 'deliveries'],
  ['delivery', 'deliveries'],
  ['decisions', 'decisions'],
  ['decision', 'decisions'],
  ['minutes', 'minutes'],
  ['verification', 'minutes'],
  ['chair decision', 'chairDecision'],
  ["chair's decision", 'chairDecision'],
  ['chair’s decision', 'chairDecision'],
  ['meetings', 'meetings'],
  ['meeting', 'meetings'],
  ['next meeting', 'reports'],
  ['for the next meeting', 'reports'],
  ['reports', 'reports'],
  ['follow-ups', 'followUps'],
  ['follow ups', 'followUps'],
  ['followups', 'followUps'],
  ['follow-up', 'followUps'],
  ['economy', 'accounts'],
  ['accounts', 'accounts'],
  ['cost centres', 'accounts'],
  ['money', 'accounts'],
  ['application', 'application'],
  ['apply', 'application'],
  ['applications', 'applications'],
  ['state funds', 'applications'],
  ['away', 'absence'],
  ['absence', 'absence'],
  ['i am away', 'absence'],
  ['i am back', 'absence'],
  ['composition', 'forum'],
  ['help', 'help'],
  ['support', 'answer'],
  ['i support it', 'answer'],
  ['do not support', 'answer'],
  ['need to consult', 'answer'],
  ['ask for a meeting', 'answer'],
  ['declare recusal', 'answer'],
  ['recusal', 'answer'],
  ['approve', 'answer'],
  ['yes', 'answer'],
  ['no', 'answer'],
]);

/** The words before the code of somebody who applies for state funds. */
export const APPLYING: readonly string[] = ['application: ', 'application ', 'apply '];

/** The words before the last day of being away. */
export const ABSENCES: readonly string[] = [
  ...['i am away until ', 'i am away till ', "i'm away until ", 'i’m away until ', 'away until ', 'away till '],
];

/** The words that begin a search among decisions. */
export const SEARCHES: readonly string[] = ['decisions ', 'decisions: ', 'search decisions '];
