import type { FollowUpsCommand } from '../../domain/follow-ups/commands';
import { decideFollowUps } from '../../domain/follow-ups/decide-follow-ups';
import type { FollowUps } from '../../domain/follow-ups/follow-ups';
import type { FollowUpsRefusal } from '../../domain/follow-ups/follow-ups-verdict';
import type { Dependencies } from '../dependencies';
import type { Change } from '../records/asked-change';
import { followUpsRef } from '../records/refs';

/** Carries out a command about what a forum follows up, and sees to what follows from it. */
export async function commandFollowUps(
  { followUps, nudge }: Pick<Dependencies, 'followUps' | 'nudge'>,
  forumId: string,
  command: FollowUpsCommand,
): Promise<Change<FollowUps, FollowUpsRefusal>> {
  const ref = followUpsRef(forumId);
  const change = await followUps.change(ref, (state, now) => decideFollowUps(state, command, now));
  if (change.kind === 'accepted' && change.isNews) nudge(ref);
  return change;
}
