/** What people type to the bot. */
export const typedWords = {
  new: 'ny',
  newInEnglish: 'new',
  matters: 'ärenden',
  deliveries: 'leverans',
  decisions: 'beslut',
  forum: 'forum',
  help: 'hjälp',
  unknown: 'vad blir det till lunch?',
} as const;
