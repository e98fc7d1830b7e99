import { ballotsFor, principalsRecused, unanswered, type Round } from './round';
import type { Instant } from '../time';

export type Outcome =
  | { readonly kind: 'movedToMeeting'; readonly why: 'objection' | 'oneSideRecused' }
  | { readonly kind: 'referredBack' }
  | { readonly kind: 'lapsed' }
  | { readonly kind: 'adopted'; readonly decidedAt: Instant };

/**
 * What a round comes to when it closes, in the order of design section 2: an objection to the form, a no, a principal
 * with everyone recused, silence (never consent, P-05), else unanimity, dated by the last approval.
 */
export function outcomeOf(round: Round): Outcome {
  if (ballotsFor(round, 'objectToForm').length > 0) return { kind: 'movedToMeeting', why: 'objection' };
  if (ballotsFor(round, 'reject').length > 0) return { kind: 'referredBack' };
  if (principalsRecused(round).length > 0) return { kind: 'movedToMeeting', why: 'oneSideRecused' };
  if (unanswered(round).length > 0) return { kind: 'lapsed' };
  return { kind: 'adopted', decidedAt: lastApproval(round) };
}

/**
 * A no or an objection is known, or a principal has nobody left who may decide: the only grounds for closing before
 * everyone has answered.
 */
export function cannotBeAdopted(round: Round): boolean {
  const against = ballotsFor(round, 'reject').length + ballotsFor(round, 'objectToForm').length;
  return against > 0 || principalsRecused(round).length > 0;
}

function lastApproval(round: Round): Instant {
  return ballotsFor(round, 'approve').reduce((latest, { at }) => (at > latest ? at : latest), round.openedAt);
}
