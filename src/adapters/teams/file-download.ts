import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import { answerOf, realPause, type Pause } from './asking-for-files';
import { isSharePoint, mayReach, type FilePlaces } from './file-hosts';
import { decodeText } from './text-decoding';

export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'failed'; readonly why: 'tooLarge' | 'unreachable' | 'notText' };

export type Fingerprint =
  /** SHA-256 of the file's bytes, as 64 hexadecimal digits. */
  | { readonly kind: 'fingerprint'; readonly hash: string }
  | { readonly kind: 'failed'; readonly why: 'documentTooLarge' | 'unreachable' };

/** Fetches files that people send, or link to. None of its functions ever rejects. */
export interface FileDownload {
  /** The text of the file at this address. */
  readonly text: (url: string) => Promise<FileText>;
  /** The fingerprint of the file at this address. Nothing of the file is kept. */
  readonly fingerprint: (url: string) => Promise<Fingerprint>;
  /** The fingerprint of the file that a link leads to. A page that shows the file, or asks who one is, is no file. */
  readonly linked: (url: string) => Promise<Fingerprint>;
}

export interface FileDownloadOptions extends FilePlaces {
  /** From the request for the file to its last byte. */
  readonly timeLimitMs?: number;
  readonly pause?: Pause;
}

export const MOST_KILOBYTES = 1024;
export const MOST_DOCUMENT_MEGABYTES = 20;

const TIME_LIMIT_MS = 10_000;
const MOST_BYTES = MOST_KILOBYTES * 1024;
const MOST_DOCUMENT_BYTES = MOST_DOCUMENT_MEGABYTES * 1024 * 1024;
const MOST_REDIRECTS = 5;

const Chunk = z.instanceof(Uint8Array);

export function createFileDownload({
  timeLimitMs = TIME_LIMIT_MS,
  pause = realPause,
  ...places
}: FileDownloadOptions): FileDownload {
  /**
   * Opens the file. Redirects are followed here, because every step must be an address that may be fetched. SharePoint says
   * with a cookie that a link for everybody has been opened, and asks for it at the next step.
   */
  async function open(
    url: string,
    signal: AbortSignal,
    redirects = 0,
    cookies = new Map<string, string>(),
  ): Promise<Response | undefined> {
    if (!(await Promise.race([mayReach(url, places), timeOut(signal)]))) return undefined;
    const { host } = new URL(url);
    const cookie = cookies.get(host);
    const headers = cookie === undefined ? {} : { cookie };
    const response = await fetch(url, { redirect: 'manual', signal, headers });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    const next = URL.canParse(location, url) ? new URL(location, url).href : '';
    const set = response.headers.getSetCookie().map((one) => one.split(';', 1).join());
    if (set.length > 0) cookies.set(host, set.join('; '));
    return redirects < MOST_REDIRECTS ? open(next, signal, redirects + 1, cookies) : undefined;
  }

  /** Gives each part of the file to `take`, and stops after so many bytes. Returns how many were taken. */
  async function fetchParts(
    url: string,
    most: number,
    take: (part: Uint8Array) => void,
    isWanted: (response: Response) => boolean = () => true,
  ): Promise<number | undefined> {
    try {
      const signal = AbortSignal.timeout(timeLimitMs);
      const response = await answerOf(() => open(url, signal), { signal, pause });
      if (response?.ok === true && isWanted(response)) return await takeParts(response, most, take);
      await response?.body?.cancel();
      return undefined;
    } catch {
      return undefined;
    }
  }

  async function fingerprint(url: string, isWanted?: (response: Response) => boolean): Promise<Fingerprint> {
    const hash = createHash('sha256');
    const length = await fetchParts(url, MOST_DOCUMENT_BYTES + 1, (part) => hash.update(part), isWanted);
    if (length === undefined || length === 0) return { kind: 'failed', why: 'unreachable' };
    if (length > MOST_DOCUMENT_BYTES) return { kind: 'failed', why: 'documentTooLarge' };
    return { kind: 'fingerprint', hash: hash.digest('hex') };
  }

  return {
    async text(url) {
      const parts: Uint8Array[] = [];
      const length = await fetchParts(url, MOST_BYTES + 1, (part) => parts.push(part));
      if (length === undefined) return { kind: 'failed', why: 'unreachable' };
      if (length > MOST_BYTES) return { kind: 'failed', why: 'tooLarge' };
      const text = decodeText(Buffer.concat(parts));
      return text === undefined ? { kind: 'failed', why: 'notText' } : { kind: 'text', text };
    },

    fingerprint: (url) => fingerprint(url),
    linked: (url) => fingerprint(toDownload(url), isFile),
  };
}

/** Rejects when the time is out: the look-up of an address has no time limit of its own. */
function timeOut(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const tell = () => {
      reject(new Error('the time is out'));
    };
    if (signal.aborted) tell();
    else signal.addEventListener('abort', tell, { once: true });
  });
}

/** A link of SharePoint's leads to a page that shows the file, unless it says that the file itself is asked for. */
function toDownload(link: string): string {
  if (!isSharePoint(link)) return link;
  const url = new URL(link);
  const asked = url.search.slice(1).split('&');
  url.search = [...asked.filter((part) => part !== '' && !part.startsWith('web=')), 'download=1'].join('&');
  return url.href;
}

function isFile({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/html') !== true;
}

async function takeParts({ body }: Response, most: number, take: (part: Uint8Array) => void): Promise<number> {
  let length = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    const chunk = Chunk.parse(part.value);
    take(chunk);
    length += chunk.length;
    if (length >= most) await reader?.cancel();
  }
  return length;
}
