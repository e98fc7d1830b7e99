import { accountBehind } from '../../domain/forum/linking';
import { isTyped } from '../../domain/forum/typed-person';
import type { Forum } from '../../domain/forum/forum';
import { decide } from '../../domain/resolution/decide';
import { currentRound, type Resolution } from '../../domain/resolution/resolution';
import type { Dependencies } from '../dependencies';
import { resolutionRef } from '../records/refs';

/** Gives the votes of people who were typed in to their accounts, once those are known. Returns whether there were any. */
export async function linkElectors(
  { resolutions }: Pick<Dependencies, 'resolutions'>,
  forum: Forum | undefined,
  resolution: Resolution,
): Promise<boolean> {
  if (forum?.status !== 'ready' || resolution.status === 'notStarted') return false;
  const ref = resolutionRef(resolution.forumId, resolution.id);
  let hasLinked = false;
  const round = currentRound(resolution);
  const typed = [...(round?.electorate ?? []).map(({ id }) => id), ...(round?.coOpted ?? [])].filter(isTyped);
  for (const id of typed) {
    const account = accountBehind(forum, id);
    const person = forum.register.people.find((other) => other.id === account);
    if (person === undefined) continue;
    const change = await resolutions.change(ref, (state, now) =>
      decide(state, { type: 'linkElector', typed: id, account: person }, now),
    );
    hasLinked ||= change.kind === 'accepted' && change.isNews;
  }
  return hasLinked;
}
