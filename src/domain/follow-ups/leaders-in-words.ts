/** How the program wrote that something waits for those who lead the forum, before that was a kind of owner (2026). */
const WRITTEN = ['de som leder forumet', 'those who lead the forum'];

/** Whether a name that is stored as an owner's means those who lead the forum. */
export function isLeadersInWords(name: string): boolean {
  return WRITTEN.includes(name);
}
