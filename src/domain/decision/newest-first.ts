import { wholeSecond } from '../time';
import type { Decision } from './decision';

type Placed = Pick<Decision, 'decidedAt' | 'sequence' | 'forumId' | 'id'>;

/**
 * The order of every list of decisions. The newest second comes first. Within a second the number decides, since a
 * chair may register several decisions afterwards and two matters may end at once. Forum and id come last, so that a
 * list has the same order on every page of it.
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
