/** What people type to the bot. */
export const typedWords = {
  new: 'ny',
  newInEnglish: 'new',
  todo: 'att göra',
  matters: 'ärenden',
  deliveries: 'leverans',
  decisions: 'beslut',
  minutes: 'protokoll',
  chairDecision: 'ordförandebeslut',
  meetings: 'möten',
  accounts: 'ekonomi',
  followUps: 'bevakningar',
  reports: 'till nästa möte',
  forum: 'forum',
  help: 'hjälp',
  answer: 'tillstyrker',
  unknown: 'vad blir det till lunch?',
} as const;
