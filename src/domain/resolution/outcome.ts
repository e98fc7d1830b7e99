import { consequencesOf, latestBallots } from './ballot';
import { ballotsThat, principalsRecused, remainingElectors, type Round } from './round';
import type { Instant } from '../time';

export type Outcome =
  | { readonly kind: 'movedToMeeting'; readonly why: 'objection' | 'oneSideRecused' }
  | { readonly kind: 'referredBack' }
  | { readonly kind: 'lapsed' }
  | { readonly kind: 'adopted'; readonly decidedAt: Instant };

/**
 * What a round comes to when it closes, in the order of design section 2: an objection to the form, a no, a principal
 * with everyone recused; unanimity, dated by the last approval, when each remaining elector's last answer is a yes;
 * and for all else the deadline has passed with answers missing: neither silence nor any other answer is consent (P-05).
 */
export function outcomeOf(round: Round): Outcome {
  const ends = endsIn(round);
  if (ends.has('movedToMeeting')) return { kind: 'movedToMeeting', why: 'objection' };
  if (ends.has('referredBack')) return { kind: 'referredBack' };
  if (principalsRecused(round).length > 0) return { kind: 'movedToMeeting', why: 'oneSideRecused' };
  return isUnanimous(round) ? { kind: 'adopted', decidedAt: lastApproval(round) } : { kind: 'lapsed' };
}

/**
 * A no or an objection is known, or a principal has nobody left who may decide: the only grounds for closing before
 * everyone has answered.
 */
export function cannotBeAdopted(round: Round): boolean {
  return endsIn(round).size > 0 || principalsRecused(round).length > 0;
}

/** What single answers alone have the round come to. */
function endsIn(round: Round): ReadonlySet<'movedToMeeting' | 'referredBack'> {
  return new Set(latestBallots(round.ballots).flatMap(({ choice }) => consequencesOf(choice).endsIn ?? []));
}

function isUnanimous(round: Round): boolean {
  const approving = new Set(ballotsThat(round, 'adopts').map(({ voter }) => voter));
  return remainingElectors(round).every(({ id }) => approving.has(id));
}

function lastApproval(round: Round): Instant {
  return ballotsThat(round, 'adopts').reduce((latest, { at }) => (at > latest ? at : latest), round.openedAt);
}
