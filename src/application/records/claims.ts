import { putLast } from '../put-last';
import { plusMilliseconds } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import type { Claim } from '../../ports/record-store';

/** Tells which process may bring a record's posts in line, without comparing the clocks of two processes. */
export interface Claims {
  /** A new claim of this process. */
  renewed(): Claim;
  /** The claim of another process that may still be at work. */
  others(record: string, claim: Claim | null): Claim | undefined;
  /** This process's own claim, of which at least half the lease is left. */
  isHeld(record: string, claim: Claim | null): boolean;
  /** To be told of each claim of this process that has been saved. */
  noteSaved(record: string, claim: Claim | null): void;
}

interface Seen extends Claim {
  /** By `Clock.elapsedMs`. */
  readonly sinceMs: number;
}

const MOST_REMEMBERED = 5_000;

/**
 * A claim that another process renews changes. A claim that has stood unchanged for a whole lease while this process
 * watched has run out, whatever time it says: a process with a wrong clock may have written a time in the future, and
 * that is believed no longer than any other.
 */
export function createClaims({
  clock,
  processId,
  leaseMs,
}: {
  readonly clock: Clock;
  readonly processId: string;
  readonly leaseMs: number;
}): Claims {
  const seen = new Map<string, Seen>();

  function remember(record: string, claim: Claim): Seen {
    const first = { ...claim, sinceMs: clock.elapsedMs() };
    putLast(seen, record, first, MOST_REMEMBERED);
    return first;
  }

  function sinceMs(record: string, claim: Claim): number {
    const known = seen.get(record);
    const isKnown = known !== undefined && known.by === claim.by && known.until === claim.until;
    return (isKnown ? known : remember(record, claim)).sinceMs;
  }

  return {
    renewed: () => ({ by: processId, until: plusMilliseconds(clock.now(), leaseMs) }),

    others(record, claim) {
      if (claim === null || claim.by === processId) return undefined;
      return clock.elapsedMs() - sinceMs(record, claim) < leaseMs ? claim : undefined;
    },

    isHeld(record, claim) {
      if (claim?.by !== processId) return false;
      const known = seen.get(record);
      if (known?.until !== claim.until || clock.elapsedMs() - known.sinceMs >= leaseMs / 2) return false;
      // A machine that slept may not count that time as elapsed, but its time of day has moved on.
      const leftMs = Date.parse(claim.until) - Date.parse(clock.now());
      return leftMs > leaseMs / 2 && leftMs <= leaseMs;
    },

    noteSaved(record, claim) {
      if (claim?.by === processId) sinceMs(record, claim);
      else if (claim === null) seen.delete(record);
    },
  };
}
