import { policyOf } from '../forum/policies';
import type { Decision } from './decision';

/**
 * Which decisions one person finds: all decisions of `forums` and, if `alsoOpen`, the openly published ones of every
 * forum.
 */
export interface Findable {
  readonly forums: readonly string[];
  readonly alsoOpen: boolean;
}

export function mayFind({ forums, alsoOpen }: Findable, decision: Decision): boolean {
  return forums.includes(decision.forumId) || (alsoOpen && isOpen(decision));
}

/**
 * Whether anybody may read what was decided, without names and reasons: in a forum that publishes its minutes
 * on the web. A chair's decision stands in the minutes, and is open, once a meeting has heard of it
 * . An imported decision may name people, and is for the forum alone.
 */
export function isOpen({ forumKind, kind, reported }: Decision): boolean {
  if (forumKind === null || !policyOf(forumKind).publishesOpenly) return false;
  return kind === 'perCapsulam' || (kind === 'chair' && reported !== null);
}
