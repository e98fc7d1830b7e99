import type { ServerResponse } from 'node:http';

/** The turns that have begun and are not answered yet. */
export interface RunningTurns {
  /** Counts a turn until its response has been sent or its caller has gone. */
  add(response: ServerResponse): void;
  /** Resolves when no turn is running. */
  over(): Promise<void>;
}

export function createRunningTurns(): RunningTurns {
  const turns = new Set<Promise<void>>();

  return {
    add(response) {
      const turn = new Promise<void>((resolve) => {
        response.once('close', () => {
          turns.delete(turn);
          resolve();
        });
      });
      turns.add(turn);
    },

    async over() {
      while (turns.size > 0) await Promise.all(turns);
    },
  };
}
