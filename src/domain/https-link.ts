/** https, with a host and without a user name or password in it. */
export function isPlainHttps(link: string): boolean {
  return /^https:\/\/[^\s/?#@\\][^\s/?#@\\.]*\.[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/i.test(link);
}
