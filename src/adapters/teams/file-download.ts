import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import { answerOf, realPause, type Pause } from './asking-for-files';
import { mayReach, type FilePlaces } from './file-hosts';
import { decodeText } from './text-decoding';

export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'failed'; readonly why: 'tooLarge' | 'unreachable' | 'notText' };

export type Fingerprint =
  /** SHA-256 of the file's bytes, as 64 hexadecimal digits. */
  | { readonly kind: 'fingerprint'; readonly hash: string }
  | { readonly kind: 'failed'; readonly why: 'documentTooLarge' | 'unreachable' };

/** Fetches files that people send. Neither ever rejects. */
export interface FileDownload {
  /** The text of the file at this address. */
  readonly text: (url: string) => Promise<FileText>;
  /** The fingerprint of the file at this address. Nothing of the file is kept. */
  readonly fingerprint: (url: string) => Promise<Fingerprint>;
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
  /** Opens the file. Redirects are followed here, because every step must be an address that may be fetched. */
  async function open(url: string, signal: AbortSignal, redirects = 0): Promise<Response | undefined> {
    if (!(await mayReach(url, places))) return undefined;
    const response = await fetch(url, { redirect: 'manual', signal });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    const next = URL.canParse(location, url) ? new URL(location, url).href : '';
    return redirects < MOST_REDIRECTS ? open(next, signal, redirects + 1) : undefined;
  }

  /** Gives each part of the file to `take`, and stops after so many bytes. Returns how many were taken. */
  async function fetchParts(url: string, most: number, take: (part: Uint8Array) => void): Promise<number | undefined> {
    try {
      const signal = AbortSignal.timeout(timeLimitMs);
      const response = await answerOf(() => open(url, signal), { signal, pause });
      return response?.ok === true ? await takeParts(response, most, take) : undefined;
    } catch {
      return undefined;
    }
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

    async fingerprint(url) {
      const hash = createHash('sha256');
      const length = await fetchParts(url, MOST_DOCUMENT_BYTES + 1, (part) => hash.update(part));
      if (length === undefined || length === 0) return { kind: 'failed', why: 'unreachable' };
      if (length > MOST_DOCUMENT_BYTES) return { kind: 'failed', why: 'documentTooLarge' };
      return { kind: 'fingerprint', hash: hash.digest('hex') };
    },
  };
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
