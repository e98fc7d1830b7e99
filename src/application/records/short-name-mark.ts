/**
 * The mark by which a forum is found under its short name. It stands among the accounts that the forum concerns, and
 * is no account's id. Capital letters and spaces do not tell two short names apart.
 */
export function shortNameMark(shortName: string): string {
  return `shortName:${shortName.trim().replace(/\s+/g, ' ').toLowerCase()}`;
}
