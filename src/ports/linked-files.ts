/** What links in a matter lead to. */
export interface LinkedFiles {
  /**
   * The SHA-256 of each file that can be had, by the address of its link, as 64 hexadecimal digits. Never rejects, and takes
   * three seconds at the most: a matter is sent whether or not its files can be had.
   */
  hashes(urls: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
