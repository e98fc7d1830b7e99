/** https, with a host and without a user name or password in it. */
export function isPlainHttps(link: string): boolean {
  return /^https:\/\/[^\s/?#@\\][^\s/?#@\\.]*\.[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/i.test(link);
}

/** What people put around a link in a sentence. */
const AROUND: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['<', '>'],
  ['‹', '›'],
  ['«', '»'],
  ['"', '"'],
  ['”', '”'],
  ['“', '”'],
]);
const CLOSING = new Set(['.', ',', ';', ':', '!', '?', ...AROUND.values()]);
const MOST_AROUND = 10;

/** A link as it is meant: without blanks, brackets and quotation marks around it, and without what ends a sentence. */
export function tidyLink(typed: string): string {
  let link = typed.trim();
  for (let taken = 0; taken < MOST_AROUND; taken += 1) {
    const first = link.charAt(0);
    const last = link.slice(-1);
    if (AROUND.has(first)) link = link.slice(1).trimStart();
    else if (CLOSING.has(last) && !closesOwn(link, last)) link = link.slice(0, -1).trimEnd();
    else return link;
  }
  return link;
}

/** A link that a blank has come into: what people copy from a folder often has them in it. */
export function hasBlankInLink(typed: string): boolean {
  return /^https?:\/\/\S+\s+\S/i.test(tidyLink(typed));
}

/** An address may end with a bracket that it has opened itself. */
function closesOwn(link: string, last: string): boolean {
  const open = [...AROUND].find(([, close]) => close === last)?.[0];
  return open !== undefined && open !== last && link.includes(open);
}
