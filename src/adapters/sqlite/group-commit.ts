import type { Database } from 'better-sqlite3';
import { codeOf, type FaultGuard } from './sqlite-faults';

export interface GroupCommit {
  /** Does the work in a transaction, and resolves with its result once that is on the disk. */
  written<T>(work: () => T): Promise<T>;
  /** Writes everything that waits, at once. */
  flush(): void;
}

interface Waiting {
  /** Does the work, and returns a function that gives its answer. */
  readonly attempt: () => () => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Writes that come while the disk is busy are committed together, since the disk takes as long for one commit as for
 * many. Each has a savepoint of its own, so that one that throws undoes only its own changes. When the commit itself
 * fails, each is tried alone, so that none suffers from the others.
 */
export function createGroupCommit(db: Database, guard: FaultGuard): GroupCommit {
  let waiting: Waiting[] = [];

  const alone = db.transaction((work: () => () => void) => work());
  const together = db.transaction((all: readonly Waiting[]) => all.map(attempted));

  function attempted({ attempt, fail }: Waiting): () => void {
    try {
      return alone(attempt);
    } catch (error) {
      // After an error of SQLite's own, SQLite may have undone the whole transaction.
      if (codeOf(error).startsWith('SQLITE')) throw error;
      return () => fail(error);
    }
  }

  function flush(): void {
    const all = waiting;
    waiting = [];
    if (all.length > 1) {
      try {
        for (const answer of guard.written(() => together.immediate(all))) answer();
        return;
      } catch {
        // Each write is tried alone below, and each that fails is told so there.
      }
    }
    for (const one of all) writeAlone(one);
  }

  function writeAlone({ attempt, fail }: Waiting): void {
    try {
      guard.written(() => alone.immediate(attempt))();
    } catch (error) {
      fail(error);
    }
  }

  return {
    written: (work) =>
      new Promise((resolve, reject) => {
        const attempt = () => {
          const result = work();
          return () => resolve(result);
        };
        waiting.push({ attempt, fail: reject });
        // The commit comes after everything that has been received already.
        if (waiting.length === 1) setImmediate(flush);
      }),
    flush,
  };
}
