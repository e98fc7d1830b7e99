import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, type ZlibOptions } from 'node:zlib';
import { z } from 'zod/v4';

/** What was sent, or why it is not taken. */
export type JsonBody = { readonly data: unknown } | { readonly status: 400 | 413 | 415; readonly error: string };

type Unpack = (packed: Buffer, most: ZlibOptions) => Promise<Buffer>;

const UnpacksToMore = z.object({ code: z.literal('ERR_BUFFER_TOO_LARGE') });

const UNPACKED_BY: ReadonlyMap<string, Unpack> = new Map<string, Unpack>([
  ['identity', (body) => Promise.resolve(body)],
  ['gzip', promisify(gunzip)],
  ['deflate', promisify(inflate)],
  ['br', promisify(brotliDecompress)],
]);

const TOO_LARGE = { status: 413, error: 'tooLarge' } as const;
const MALFORMED = { status: 400, error: 'malformed' } as const;
const UNSUPPORTED = { status: 415, error: 'unsupportedMediaType' } as const;

/** Of at most so many bytes, packed and unpacked. What is larger is received to its end, and not kept. */
export async function readJson(request: IncomingMessage, most: number): Promise<JsonBody> {
  const unpack = UNPACKED_BY.get(request.headers['content-encoding'] ?? 'identity');
  if (unpack === undefined || !isJson(request.headers['content-type'] ?? '')) return UNSUPPORTED;
  try {
    const received = await receive(request, most);
    if (received === undefined) return TOO_LARGE;
    const body = await unpack(received, { maxOutputLength: most });
    return { data: JSON.parse(body.toString()) };
  } catch (error) {
    return UnpacksToMore.safeParse(error).success ? TOO_LARGE : MALFORMED;
  }
}

function isJson(contentType: string): boolean {
  const [type, ...parameters] = contentType.toLowerCase().split(';');
  return (
    type?.trim() === 'application/json' &&
    parameters.every((parameter) => {
      const [name, value] = parameter.trim().split('=');
      return name !== 'charset' || value === 'utf-8' || value === '"utf-8"';
    })
  );
}

/** `undefined` when there is more. Rejects when the sender breaks off. */
function receive(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= most) parts.push(part);
      else parts.length = 0;
    });
    request.on('end', () => resolve(size <= most ? Buffer.concat(parts) : undefined));
    request.on('error', reject);
  });
}
