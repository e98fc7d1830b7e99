import { policyOf } from '../forum/policies';
import type { Decision } from './decision';

/** Which decisions somebody finds: every one of these forums, and what all forums have published openly, or not. */
export interface Findable {
  readonly forums: readonly string[];
  readonly alsoOpen: boolean;
}

export function mayFind({ forums, alsoOpen }: Findable, decision: Decision): boolean {
  return forums.includes(decision.forumId) || (alsoOpen && isOpen(decision));
}

/**
 * Whether anybody may read what was decided, without names and reasons: where the forum publishes its minutes on
 * the web, and a chair's decision first when a meeting has heard of it, for then it stands in the minutes.
 */
export function isOpen({ forumKind, kind, reported }: Decision): boolean {
  if (forumKind === null || !policyOf(forumKind).publishesOpenly) return false;
  return kind === 'perCapsulam' || reported !== null;
}
