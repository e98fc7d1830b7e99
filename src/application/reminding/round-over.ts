import { membersReached } from '../../domain/resolution/reaching';
import { currentRound, type Started } from '../../domain/resolution/resolution';
import type { PostEntry } from '../../ports/post-entry';
import type { Dependencies } from '../dependencies';
import { isNewEdition } from '../posts/reconcile';
import { standingIn, standingShown, voteKey } from '../posts/round-posts';
import type { WantedPost } from '../posts/wanted-post';
import { remindersTo } from './asking-reminder';
import { bringUpToDate } from './bringing-up-to-date';

/**
 * A round that has ended, or that can be answered longer, leaves reminders standing, of those who answered too: they are to
 * say so, whenever the card in the channel is to. They are claimed before that card is brought there: should the process be
 * killed, either they or that card are found undone.
 */
export async function tellWhoWasReminded(
  dependencies: Pick<Dependencies, 'clock' | 'reminderDays' | 'nudge'>,
  resolution: Started,
  wanted: readonly WantedPost[],
  ledger: readonly PostEntry[],
): Promise<void> {
  const round = currentRound(resolution);
  const vote = wanted.find(({ key }) => round !== undefined && key === voteKey(round));
  if (round === undefined || vote === undefined) return;
  if (!isNewEdition(vote, ledger, dependencies.clock.now())) return;
  const entry = ledger.find(({ key }) => key === vote.key);
  if (resolution.status === 'open' && standingShown(entry) === standingIn(vote.edition)) return;
  for (const member of membersReached(round.reaching)) {
    for (const day of remindersTo(resolution, member)) await bringUpToDate(dependencies, day);
  }
}
