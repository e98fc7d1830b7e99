import { putLast } from '../../application/put-last';
import type { Clock } from '../../ports/clock';
import type { Log } from '../../ports/log';

export interface RefusalLog {
  note(event: string, why: string): void;
}

/** Anybody can be refused as often as they like, and that must fill neither the log nor the disk. */
const SILENCE_MS = 60_000;
/** Some reasons are texts of the SDK's, which may quote what came in. */
const MOST_REASONS = 100;
const LONGEST_REASON = 200;

interface Told {
  readonly atMs: number;
  readonly since: number;
}

/**
 * Logs refused requests: the first for each reason at once, then at most one line a minute. `times` is how many there
 * were since the last line, the present one included.
 */
export function createRefusalLog({ clock, log }: { readonly clock: Clock; readonly log: Log }): RefusalLog {
  const told = new Map<string, Told>();

  return {
    note(event, why) {
      const name = JSON.stringify([event, why]);
      const nowMs = clock.elapsedMs();
      const { atMs, since } = told.get(name) ?? { atMs: -Infinity, since: 0 };
      if (nowMs - atMs < SILENCE_MS) {
        told.set(name, { atMs, since: since + 1 });
        return;
      }
      putLast(told, name, { atMs: nowMs, since: 0 }, MOST_REASONS);
      log.warn(event, { why: why.slice(0, LONGEST_REASON), times: since + 1 });
    },
  };
}
