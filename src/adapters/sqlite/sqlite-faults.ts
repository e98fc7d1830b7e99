import { statSync } from 'node:fs';
import { z } from 'zod/v4';
import { StoreUnavailableError } from '../../ports/store-errors';

/**
 * Runs work on the database, so that the database's faults come out in plain English. Once the file is known to be
 * damaged, or is no longer where it was opened, nothing more is read from it or written to it.
 */
export interface FaultGuard {
  now<T>(work: () => T): T;
  later<T>(work: () => T): Promise<T>;
  /** Runs work that writes. First it is made sure that the open file is still the one that the next start will find. */
  written<T>(work: () => T): T;
  /** Throws while writes would not be kept. `tryWriting` is called only when the last write has failed. */
  check(tryWriting: () => void): void;
}

export function faultGuard(file: string, onWritten: () => void = () => undefined): FaultGuard {
  let opened: FileIdentity | undefined;
  let isWriteFailing = false;
  let end: StoreUnavailableError | undefined;

  function now<T>(work: () => T): T {
    if (end !== undefined) throw end;
    try {
      return work();
    } catch (error) {
      const explained = explain(error, file);
      if (explained instanceof StoreUnavailableError && isDamage(error)) end = explained;
      throw explained;
    }
  }

  function refuseAnotherFile(): void {
    if (end !== undefined) throw end;
    const found = identityOf(file);
    opened ??= found;
    if (found !== undefined && found.device === opened?.device && found.inode === opened.inode) return;
    end = new StoreUnavailableError(
      `The database file ${file} has been moved, deleted or replaced while the program ran. Put it back, then start the program again.`,
    );
    throw end;
  }

  function written<T>(work: () => T): T {
    refuseAnotherFile();
    try {
      const result = now(work);
      isWriteFailing = false;
      onWritten();
      return result;
    } catch (error) {
      isWriteFailing = error instanceof StoreUnavailableError;
      throw error;
    }
  }

  return {
    now,
    later: (work) =>
      new Promise((resolve) => {
        resolve(now(work));
      }),
    written,
    check(tryWriting) {
      refuseAnotherFile();
      if (isWriteFailing) written(tryWriting);
    },
  };
}

interface FileIdentity {
  readonly device: number;
  readonly inode: number;
}

function identityOf(file: string): FileIdentity | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? undefined : { device: found.dev, inode: found.ino };
}

/** By the beginning of the code, since SQLite's extended codes only add to it; and by the file system's own codes. */
const EXPLANATIONS: readonly (readonly [code: string, explain: (file: string) => string])[] = [
  [
    'SQLITE_BUSY',
    (file) => `The database file ${file} is locked by another program. Close that program, then try again.`,
  ],
  ['SQLITE_READONLY', notWritable],
  ['SQLITE_CANTOPEN', notWritable],
  ['SQLITE_PERM', notWritable],
  ['EACCES', notWritable],
  ['EPERM', notWritable],
  ['EROFS', notWritable],
  ['ENOENT', notWritable],
  ['ENOTDIR', notAFolder],
  ['EEXIST', notAFolder],
  [
    'SQLITE_NOTADB',
    (file) => `The file ${file} is not a database. Move it away, or give the path of another file in the settings.`,
  ],
  ['SQLITE_CORRUPT', damaged],
  ['SQLITE_FULL', (file) => `The disk that holds the database file ${file} is full. Free some space, then try again.`],
  [
    'SQLITE_IOERR',
    (file) => `The disk that holds the database file ${file} failed to answer. Check the disk, then try again.`,
  ],
];

function explain(error: unknown, file: string): unknown {
  const code = codeOf(error);
  const explanation = EXPLANATIONS.find(([start]) => code.startsWith(start));
  return explanation ? new StoreUnavailableError(explanation[1](file), { cause: error }) : error;
}

/** Whether the fault is one that no other try mends. */
function isDamage(error: unknown): boolean {
  const code = codeOf(error);
  return code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB');
}

const coded = z.object({ code: z.string() });

export function codeOf(error: unknown): string {
  return coded.safeParse(error).data?.code ?? '';
}

export function damaged(file: string): string {
  return `The database file ${file} is damaged. Stop the program and restore the file from a backup.`;
}

function notWritable(file: string): string {
  return `The database file ${file} cannot be written. Give this program the right to write to the file and its folder.`;
}

function notAFolder(file: string): string {
  return `The database file ${file} cannot be created: part of its path is a file, not a folder. Correct the path.`;
}
