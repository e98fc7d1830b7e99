import type { Started } from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';

export function isCurrent(resolution: Started, round: Round): boolean {
  return round.number === resolution.rounds.length;
}

export function isOpen(resolution: Started, round: Round): boolean {
  return resolution.status === 'open' && isCurrent(resolution, round);
}

/** What a round brings to its electors. A round sent after a lapse may have the same text as before. */
export type RoundNews = 'matter' | 'text' | 'round';

export function newsOf(resolution: Started, round: Round): RoundNews {
  const before = resolution.rounds.find(({ number }) => number === round.number - 1);
  if (before === undefined) return 'matter';
  return before.textHash === round.textHash ? 'round' : 'text';
}

/**
 * Whether everybody may see who answered what: when the round has closed for good. A lapsed round may be
 * extended, and a round that was withdrawn while open never closed. Answers that were given in confidence that they
 * could be changed stay secret.
 */
export function showsStandpoints(resolution: Started, round: Round): boolean {
  return round.closing !== null && !(resolution.status === 'lapsed' && isCurrent(resolution, round));
}
