/** Words by which forums and seats are spoken of, beside the names of kinds. */
export const forumWords: readonly string[] = [
  ...['styrgruppen', 'beredningsgrupp', 'beredningsgruppen', 'ledningsgrupp', 'ledningsgruppen', 'sro', 'forum'],
  ...['gemensam', 'gemensamma', 'för', 'plats', 's'],
];
