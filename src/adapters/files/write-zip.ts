import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { deflateSync, Zip, type ZipInputFile } from 'fflate';
import type { Instant } from '../../domain/time';

/** A ZIP file that is being written, one file after the other: what is in it is never all in memory. */
export interface ZipFile {
  /** Throws when there is room for no more. */
  add(name: string, content: Uint8Array | string): void;
  /** The files added so far, in order, each with its SHA-256 in hexadecimal. */
  sums(): readonly { readonly name: string; readonly sha256: string }[];
  /** Finishes the file, which has its name from then on. */
  close(): void;
  /** Removes what has been written. */
  discard(): void;
}

/** The format counts its files and their bytes in fields of this size; past them a ZIP is written that nobody can read. */
const FORMAT_HOLDS = { files: 65_535, bytes: 2 ** 32 - 1 };
const FULL = 'There is more than a ZIP file can hold. Archive fewer days at a time.';

/** How the ZIP format names the way its files are compressed. */
const DEFLATED = 8;

/** The same files, added in the same order at the same moment, make the same ZIP to the byte. */
export function writeZip(path: string, at: Instant, holds = FORMAT_HOLDS): ZipFile {
  const part = `${path}.part`;
  const descriptor = openSync(part, 'w');
  const added: { readonly name: string; readonly sha256: string }[] = [];
  let written = 0;
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    written += chunk.length;
    if (written > holds.bytes) throw new Error(FULL);
    writeSync(descriptor, chunk);
  });
  return {
    add(name, content) {
      if (added.length === holds.files) throw new Error(FULL);
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      // Everything that is added is remembered until the end, so what has compressed it is not to be a part of it.
      const compressed = deflateSync(bytes, { level: 6 });
      const file: ZipInputFile = {
        filename: name,
        size: bytes.length,
        crc: crc32(bytes),
        compression: DEFLATED,
        mtime: timeInZip(at),
      };
      zip.add(file);
      file.ondata?.(null, compressed, true);
      added.push({ name, sha256: createHash('sha256').update(bytes).digest('hex') });
    },
    sums: () => added,
    close() {
      zip.end();
      closeSync(descriptor);
      renameSync(part, path);
    },
    discard() {
      closeSync(descriptor);
      rmSync(part, { force: true });
    },
  };
}

/** A ZIP has local times without a time zone, and fflate writes the machine's. This gives UTC's on every machine. */
function timeInZip(at: Instant): Date {
  const utc = new Date(at);
  return new Date(utc.getTime() + utc.getTimezoneOffset() * 60_000);
}
