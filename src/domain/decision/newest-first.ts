import type { Decision } from './decision';

/** The order of every list of decisions: those of the same moment, as a chair's of one day are, by their number. */
export function newestFirst(one: Decision, other: Decision): number {
  if (one.decidedAt !== other.decidedAt) return one.decidedAt < other.decidedAt ? 1 : -1;
  return other.sequence - one.sequence;
}
