import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { Unzip, UnzipInflate } from 'fflate';

const CHUNK_BYTES = 64 * 1024;
/** What a ZIP ends with, and a comment after it of 64 KB at the most. */
const END = Buffer.from('PK\u0005\u0006');
const END_BYTES = 22 + 64 * 1024;

export interface ZippedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files of a ZIP, one at a time. Throws when it is none, or damaged. */
export function* readZip(path: string): Generator<ZippedFile> {
  const whole: ZippedFile[] = [];
  const open = new Set<string>();
  const unzip = new Unzip((file) => {
    const chunks: Uint8Array[] = [];
    open.add(file.name);
    file.ondata = (error, chunk, isLast) => {
      if (error !== null) throw error;
      chunks.push(chunk);
      if (!isLast) return;
      open.delete(file.name);
      whole.push({ name: file.name, bytes: Buffer.concat(chunks) });
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const descriptor = openSync(path, 'r');
  let found = 0;
  try {
    for (;;) {
      const buffer = Buffer.alloc(CHUNK_BYTES);
      const length = readSync(descriptor, buffer, 0, CHUNK_BYTES, null);
      unzip.push(buffer.subarray(0, length), length === 0);
      for (let file = whole.shift(); file !== undefined; file = whole.shift()) {
        found += 1;
        yield file;
      }
      if (length === 0) break;
    }
    if (open.size > 0 || found === 0 || !endsAsZip(descriptor)) throw new Error(`${path} is no whole ZIP file.`);
  } finally {
    closeSync(descriptor);
  }
}

/** A ZIP that is cut between two files looks whole to whoever reads it from its beginning. */
function endsAsZip(descriptor: number): boolean {
  const { size } = fstatSync(descriptor);
  const length = Math.min(size, END_BYTES);
  const end = Buffer.alloc(length);
  readSync(descriptor, end, 0, length, size - length);
  return end.includes(END);
}
