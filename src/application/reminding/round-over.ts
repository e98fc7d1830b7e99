import { isPassing } from '../../domain/delivery-failure';
import { membersReached } from '../../domain/resolution/reaching';
import { currentRound, type Started } from '../../domain/resolution/resolution';
import type { PostEntry } from '../../ports/post-entry';
import type { Dependencies } from '../dependencies';
import { standingShown, voteKey } from '../posts/round-posts';
import { remindersTo } from './asking-reminder';

/**
 * A round that has ended, or that can be answered longer, leaves reminders standing, of those who answered too: they are to
 * say so, whenever the card in the channel has come to. Should that be missed, they look by themselves after the deadline.
 */
export function tellWhoWasReminded(
  { nudge }: Pick<Dependencies, 'nudge'>,
  resolution: Started,
  before: readonly PostEntry[],
  after: readonly PostEntry[],
): void {
  const round = currentRound(resolution);
  if (round === undefined) return;
  const revisionIn = (posts: readonly PostEntry[]) => entryOf(posts)?.revision;
  const entryOf = (posts: readonly PostEntry[]) => posts.find(({ key }) => key === voteKey(round));
  const failure = entryOf(after)?.failure ?? null;
  if (revisionIn(before) === revisionIn(after) || (failure !== null && isPassing(failure))) return;
  if (resolution.status === 'open' && standingShown(entryOf(before)) === standingShown(entryOf(after))) return;
  for (const member of membersReached(round.reaching)) {
    for (const day of remindersTo(resolution, member)) nudge(day);
  }
}
