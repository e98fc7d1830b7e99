import type { ReminderDay } from '../../domain/reminding/reminder-day';
import { latestBallots } from '../../domain/resolution/ballot';
import { membersReached } from '../../domain/resolution/reaching';
import { currentRound, type Started } from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';
import type { Instant } from '../../domain/time';
import type { PostEntry } from '../../ports/post-entry';
import type { Dependencies } from '../dependencies';
import { isNewEdition } from '../posts/reconcile';
import { answersShown, standingIn, standingShown, voteKey } from '../posts/round-posts';
import type { WantedPost } from '../posts/wanted-post';
import type { Kept } from '../records/record-keeper';
import { remindersTo } from './asking-reminder';
import { bringUpToDate } from './bringing-up-to-date';
import { lacksReceipt } from './reminder-posts';

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
  if (resolution.status === 'open' && standingShown(entry) === standingIn(vote.edition)) {
    await tellWhoHasAnswered(dependencies, resolution, round, answersShown(entry));
    return;
  }
  const days = membersReached(round.reaching).flatMap((member) => remindersTo(resolution, member));
  await Promise.all(days.map((day) => bringUpToDate(dependencies, day)));
}

/**
 * Whoever answers has their reminders brought to the receipt at once, by the process that took the answer. Should it be
 * killed just then, this finds them, when the card in the channel is next to show who has answered. The others cost
 * nothing: what this process remembers of their reminders has the receipt, and is never ahead of what is stored.
 */
async function tellWhoHasAnswered(
  dependencies: Pick<Dependencies, 'reminderDays' | 'nudge'>,
  resolution: Started,
  round: Round,
  since: Instant,
): Promise<void> {
  const { reminderDays } = dependencies;
  for (const ballot of latestBallots(round.ballots).filter(({ at }) => at >= since)) {
    const done = { kind: 'ballot', resolution, round, ballot } as const;
    for (const day of remindersTo(resolution, ballot.voter)) {
      const isToBeTold = (kept: Kept<ReminderDay> | undefined) =>
        kept?.state.status === 'day' && lacksReceipt(kept.state, kept.posts, done);
      // Another process may have seen to it.
      const isLacking = isToBeTold(await reminderDays.look(day, Infinity)) && isToBeTold(await reminderDays.look(day));
      if (isLacking) await bringUpToDate(dependencies, day);
    }
  }
}
