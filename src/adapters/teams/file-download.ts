import { z } from 'zod/v4';
import { decodeText } from './text-decoding';
import { isLoopbackUrl } from './loopback';

export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'failed'; readonly why: 'tooLarge' | 'unreachable' | 'notText' };

/** The text of the file at this address. Never rejects. */
export type FileDownload = (url: string) => Promise<FileText>;

export interface FileDownloadOptions {
  /** For local mode only: everything else goes over https. */
  readonly allowLoopbackHttp: boolean;
  /** From asking for the file to its last byte. */
  readonly timeLimitMs?: number;
}

export const MOST_KILOBYTES = 1024;

const TIME_LIMIT_MS = 10_000;
const MOST_BYTES = MOST_KILOBYTES * 1024;
const MOST_REDIRECTS = 5;

const Chunk = z.instanceof(Uint8Array);

export function createFileDownload({
  allowLoopbackHttp,
  timeLimitMs = TIME_LIMIT_MS,
}: FileDownloadOptions): FileDownload {
  const mayFetch = (url: string) =>
    URL.canParse(url) && (new URL(url).protocol === 'https:' || (allowLoopbackHttp && isLoopbackUrl(url)));

  /** Follows redirects by itself, because every step must be an address that may be fetched. */
  async function open(url: string, signal: AbortSignal, redirects = 0): Promise<Response | undefined> {
    if (!mayFetch(url)) return undefined;
    const response = await fetch(url, { redirect: 'manual', signal });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response.ok ? response : undefined;
    await response.body?.cancel();
    const next = URL.canParse(location, url) ? new URL(location, url).href : '';
    return redirects < MOST_REDIRECTS ? open(next, signal, redirects + 1) : undefined;
  }

  return async (url) => {
    try {
      const response = await open(url, AbortSignal.timeout(timeLimitMs));
      if (response === undefined) return failed('unreachable');
      const bytes = await firstBytes(response, MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) return failed('tooLarge');
      const text = decodeText(bytes);
      return text === undefined ? failed('notText') : { kind: 'text', text };
    } catch {
      return failed('unreachable');
    }
  };
}

/** Stops reading when it has so many, however many more there are. */
async function firstBytes({ body }: Response, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    const chunk = Chunk.parse(part.value);
    chunks.push(chunk);
    length += chunk.length;
    if (length >= most) await reader?.cancel();
  }
  return Buffer.concat(chunks);
}

function failed(why: Extract<FileText, { kind: 'failed' }>['why']): FileText {
  return { kind: 'failed', why };
}
