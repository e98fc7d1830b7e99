import { randomUUID } from 'node:crypto';
import { putLast } from '../../application/put-last';
import type { DrawnFile, FileOffers } from './file-offers';
import { DOWNLOADS } from './http-server';

/** Files that are offered where there is no Teams to keep them: in local mode, at an address of the machine itself. */
export interface LocalDownloads extends FileOffers {
  /** Where the program answers from now on, such as `http://127.0.0.1:3978`. */
  serveAt(origin: string): void;
  /** `undefined` when there is no file of that key, or not any more. */
  find(key: string): DrawnFile | undefined;
}

/** How many files are kept: the latest that have been asked for. */
const MOST_KEPT = 20;

export function createLocalDownloads(): LocalDownloads {
  const kept = new Map<string, DrawnFile>();
  let origin = '';
  return {
    serveAt(there) {
      origin = there;
    },
    find: (key) => kept.get(key),
    offer(_place, file) {
      const key = randomUUID();
      putLast(kept, key, file, MOST_KEPT);
      const url = `${origin}${DOWNLOADS}/${key}/${encodeURIComponent(file.name)}`;
      return Promise.resolve({ type: 'fileToDownload', name: file.name, url });
    },
    show: () => Promise.resolve(false),
    takeBack: () => Promise.resolve(false),
  };
}
