import { wholeSecond } from '../time';
import type { Decision } from './decision';

type Placed = Pick<Decision, 'decidedAt' | 'sequence' | 'forumId' | 'id'>;

/**
 * The order of every list of decisions: by the second, then, as when a chair has registered several afterwards or two
 * matters end at once, by their number. Forum and id tell apart what is alike in both, so that a list is in the same order on every page of it.
 */
export function newestFirst(one: Placed, other: Placed): number {
  return (
    descending(wholeSecond(one.decidedAt), wholeSecond(other.decidedAt)) ||
    other.sequence - one.sequence ||
    descending(one.forumId, other.forumId) ||
    descending(one.id, other.id)
  );
}

function descending(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? 1 : -1;
}
