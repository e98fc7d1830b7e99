/** The text as a file name that every system takes, OneDrive among them. The ending is added by the caller. */
export function fileNameOf(text: string): string {
  return text.replaceAll(':', '-').replaceAll(/[^\p{L}\p{N} (),-]/gu, '_');
}
