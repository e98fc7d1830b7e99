import type { OwnDecision } from '../../domain/decision/decision';
import { decideFollowUps } from '../../domain/follow-ups/decide-follow-ups';
import { proposalsOfDecision } from '../../domain/follow-ups/proposals';
import type { Dependencies } from '../dependencies';
import { followUpsRef } from '../records/refs';

/** Proposes what a decision sets going, for those who lead to confirm. Proposing it again changes nothing. */
export async function proposeFollowUps(
  { followUps }: Pick<Dependencies, 'followUps'>,
  decision: OwnDecision,
): Promise<void> {
  const proposals = proposalsOfDecision(decision);
  if (proposals.length === 0) return;
  const command = { type: 'propose', proposals } as const;
  await followUps.change(followUpsRef(decision.forumId), (state, now) => decideFollowUps(state, command, now));
}
