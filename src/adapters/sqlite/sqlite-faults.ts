import { z } from 'zod/v4';
import { StoreUnavailableError } from '../../ports/store-errors';

/** Runs work on the database so that the database's own faults come out in plain English. */
export interface FaultGuard {
  now<T>(work: () => T): T;
  later<T>(work: () => T): Promise<T>;
}

export function faultGuard(file: string): FaultGuard {
  const now = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw explained(error, file);
    }
  };
  return {
    now,
    later: (work) =>
      new Promise((resolve) => {
        resolve(now(work));
      }),
  };
}

/** By the beginning of the code, as SQLite's extended codes only add to it; and the file system's own codes. */
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
  [
    'SQLITE_CORRUPT',
    (file) => `The database file ${file} is damaged. Stop the program and restore the file from a backup.`,
  ],
  ['SQLITE_FULL', (file) => `The disk that holds the database file ${file} is full. Free some space, then try again.`],
  [
    'SQLITE_IOERR',
    (file) => `The disk that holds the database file ${file} failed to answer. Check the disk, then try again.`,
  ],
];

function explained(error: unknown, file: string): unknown {
  const code = codeOf(error);
  const explanation = EXPLANATIONS.find(([start]) => code.startsWith(start));
  return explanation ? new StoreUnavailableError(explanation[1](file), { cause: error }) : error;
}

const coded = z.object({ code: z.string() });

export function codeOf(error: unknown): string {
  return coded.safeParse(error).data?.code ?? '';
}

function notWritable(file: string): string {
  return `The database file ${file} cannot be written. Give this program the right to write to the file and its folder.`;
}

function notAFolder(file: string): string {
  return `The database file ${file} cannot be created: part of its path is a file, not a folder. Correct the path.`;
}
