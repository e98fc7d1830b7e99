/** A name that every system takes, OneDrive among them; without what the file's format is called. */
export function fileNameOf(text: string): string {
  return text.replaceAll(':', '-').replaceAll(/[^\p{L}\p{N} -]/gu, '_');
}
