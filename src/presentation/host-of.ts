/** Where a link leads, for its button: `vardsamverkan.se`. */
export function hostOf(url: string): string {
  return /^https:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? '';
}
