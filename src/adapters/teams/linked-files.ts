import type { LinkedFiles } from '../../ports/linked-files';
import { createFileDownload, type FileDownload, type FileDownloadOptions } from './file-download';

/** The time for all files of a matter together: somebody waits for the matter to be sent. */
const TIME_LIMIT_MS = 3_000;

/**
 * The program signs in nowhere to read files, and has no right to any: it can have those that SharePoint gives to everybody
 * with the link. Of the others nothing is said.
 */
export function createLinkedFiles(
  options: FileDownloadOptions,
  download: Pick<FileDownload, 'linked'> = createFileDownload({ timeLimitMs: TIME_LIMIT_MS, ...options }),
): LinkedFiles {
  return {
    async hashes(urls) {
      const found = await Promise.all(urls.map(async (url) => ({ url, file: await download.linked(url) })));
      return new Map(found.flatMap(({ url, file }) => (file.kind === 'fingerprint' ? [[url, file.hash]] : [])));
    },
  };
}
