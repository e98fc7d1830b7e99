import type { Started } from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';

export function isCurrent(resolution: Started, round: Round): boolean {
  return round.number === resolution.rounds.length;
}

export function isOpen(resolution: Started, round: Round): boolean {
  return resolution.status === 'open' && isCurrent(resolution, round);
}

/** What a round brings to those who are to answer it. Sending anew after a lapse may leave the text as it was. */
export type RoundNews = 'matter' | 'text' | 'round';

export function newsOf(resolution: Started, round: Round): RoundNews {
  const before = resolution.rounds.find(({ number }) => number === round.number - 1);
  if (before === undefined) return 'matter';
  return before.textHash === round.textHash ? 'round' : 'text';
}

/**
 * Who thinks what is shown when a round has closed for good. A lapsed one may be extended, and one that was
 * withdrawn while open never closed: what was said in confidence that it could be changed stays so.
 */
export function showsStandpoints(resolution: Started, round: Round): boolean {
  return round.closing !== null && !(resolution.status === 'lapsed' && isCurrent(resolution, round));
}
