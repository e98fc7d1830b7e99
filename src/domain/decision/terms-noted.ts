import type { TermsNote } from '../terms/terms-notes';
import type { Decision } from './decision';

/**
 * The decision with what has been noted of its terms; the same decision when it has as much already, since what is told may
 * come twice, or after something later.
 */
export function withTermsNotes(decision: Decision, termsNotes: readonly TermsNote[]): Decision {
  if (decision.kind !== 'perCapsulam' || decision.termsNotes.length >= termsNotes.length) return decision;
  return { ...decision, termsNotes };
}
