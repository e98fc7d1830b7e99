import type { Instant } from '../domain/time';
import type { Clock } from '../ports/clock';
import type { Log } from '../ports/log';

/** Holds this process's clock against the times that Teams and the store state. */
export interface ClockComparison {
  /** `stated` is what the clock of whoever answered or wrote showed a moment ago, in UTC. */
  hear(stated: Instant): void;
  /** False when the clock is certainly more than a minute wrong: what is due would be done on the wrong day. */
  isTrusted(): boolean;
}

/** A larger difference than the network and a busy machine make. */
const WORTH_SAYING_MS = 5_000;
const TOO_MUCH_MS = 60_000;
/**
 * How many stated times are compared, and no fewer: one late message or one wrong clock elsewhere must not accuse this
 * clock.
 */
const HEARD = 8;
const ENOUGH = 5;
/** Older differences say nothing of a clock that somebody has put right since, in milliseconds. */
const MAX_AGE_MS = 15 * 60_000;

interface Difference {
  /** How far this clock was ahead of the stated time, in milliseconds; what was under way for long makes it larger. */
  readonly aheadMs: number;
  readonly heardAtMs: number;
}

export function createClockComparison({ clock, log }: { clock: Clock; log: Log }): ClockComparison {
  let differences: readonly Difference[] = [];
  let wasSaid = false;

  /**
   * The second smallest of the differences from the least delayed times: the smallest may come from one wrong clock at
   * the other end.
   */
  function aheadMs(): number {
    const recent = differences.filter(({ heardAtMs }) => clock.elapsedMs() - heardAtMs <= MAX_AGE_MS);
    if (recent.length < ENOUGH) return 0;
    return recent.map((difference) => difference.aheadMs).sort((one, other) => one - other)[1] ?? 0;
  }

  return {
    hear(stated) {
      const difference = { aheadMs: Date.parse(clock.now()) - Date.parse(stated), heardAtMs: clock.elapsedMs() };
      differences = [...differences, difference].slice(-HEARD);
      const wrongMs = aheadMs();
      const isWorthSaying = Math.abs(wrongMs) > WORTH_SAYING_MS;
      if (isWorthSaying && !wasSaid) log.warn('clock.wrong', { aheadSeconds: Math.round(wrongMs / 1_000) });
      if (!isWorthSaying && wasSaid) log.info('clock.rightAgain', {});
      wasSaid = isWorthSaying;
    },

    isTrusted: () => Math.abs(aheadMs()) <= TOO_MUCH_MS,
  };
}
