/**
 * Under what a forum is found by its short name: it stands among those whom the forum concerns, and is no account's id.
 * Case and spacing do not tell two short names apart.
 */
export function shortNameMark(shortName: string): string {
  return `shortName:${shortName.trim().replace(/\s+/g, ' ').toLowerCase()}`;
}
