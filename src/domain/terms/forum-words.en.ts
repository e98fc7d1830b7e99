export const forumWords: readonly string[] = ['the', 'steering', 'joint', 'group', 'of', 'seat'];
