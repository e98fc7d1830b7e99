import type { ReminderDay } from '../../domain/reminding/reminder-day';
import { latestBallots } from '../../domain/resolution/ballot';
import { membersReached } from '../../domain/resolution/reaching';
import { currentRound, type Started } from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';
import type { Instant } from '../../domain/time';
import type { PostEntry } from '../../ports/post-entry';
import type { Dependencies } from '../dependencies';
import { isUndeliverable } from '../posts/ledger-entry';
import { isNewEdition } from '../posts/reconcile';
import { answersShown, standingIn, standingShown, voteKey } from '../posts/round-posts';
import type { WantedPost } from '../posts/wanted-post';
import { putLast } from '../put-last';
import type { Kept } from '../records/record-keeper';
import { nameOfRecord, resolutionRef } from '../records/refs';
import { remindersOfRound } from './asking-reminder';
import { bringUpToDate } from './bringing-up-to-date';
import { lacksReceipt } from './reminder-posts';

type Telling = Pick<Dependencies, 'clock' | 'reminderDays' | 'nudge'>;

/** More than have a card in the channel that is given up. */
const MOST_TOLD_INSTEAD = 500;

/**
 * When a round has ended, been extended or been sent again, reminders about it still stand, also with people who have
 * answered. They are to say what happened whenever the round's card in the channel is to. The reminder days are claimed
 * before that card is updated: if the process is killed, either the claims or that card are found undone. So each round is
 * looked at: one may have been sent again before its end was told.
 */
export function createTellWhoWasReminded(
  dependencies: Telling,
): (resolution: Started, wanted: readonly WantedPost[], ledger: readonly PostEntry[]) => Promise<void> {
  /**
   * The standing that reminders were brought to, by the card that was lost too often and never comes to say it. It is claimed
   * for once by each process.
   */
  const toldInstead = new Map<string, string | undefined>();

  async function tellOfRound(
    resolution: Started,
    round: Round,
    wanted: readonly WantedPost[],
    ledger: readonly PostEntry[],
  ): Promise<void> {
    const vote = wanted.find(({ key }) => key === voteKey(round));
    if (vote === undefined) return;
    const entry = ledger.find(({ key }) => key === vote.key);
    const standing = standingIn(vote.edition);
    const hasChanged = standingShown(entry) !== standing;
    const name = `${nameOfRecord(resolutionRef(resolution.forumId, resolution.id))} ${vote.key}`;
    const isGivenUp = entry !== undefined && isUndeliverable(entry) && hasChanged;
    const isToldInstead = isGivenUp && toldInstead.get(name) !== standing;
    if (!isToldInstead && !isNewEdition(vote, ledger, dependencies.clock.now())) return;
    const isOpen = resolution.status === 'open' && round === currentRound(resolution);
    if (isOpen && !hasChanged) {
      await tellWhoHasAnswered(dependencies, resolution, round, answersShown(entry));
      return;
    }
    const days = membersReached(round.reaching).flatMap((member) => remindersOfRound(round, member));
    await Promise.all(days.map((day) => bringUpToDate(dependencies, day)));
    if (isToldInstead) putLast(toldInstead, name, standing, MOST_TOLD_INSTEAD);
  }

  return async (resolution, wanted, ledger) => {
    for (const round of resolution.rounds) await tellOfRound(resolution, round, wanted, ledger);
  };
}

/**
 * The process that takes an answer brings the person's reminders to their receipt at once. When it is killed just
 * then, or another does not know that it did, this finds the reminders the next time the channel's card is to show who has
 * answered. Reminders with a receipt cost nothing here: this process remembers which it has drawn.
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
    for (const day of remindersOfRound(round, ballot.voter)) {
      const isToBeTold = (kept: Kept<ReminderDay> | undefined) =>
        kept?.state.status === 'day' && lacksReceipt(kept.state, kept.posts, done);
      // Another process may have brought the receipt already.
      const isLacking = isToBeTold(await reminderDays.look(day, Infinity)) && isToBeTold(await reminderDays.look(day));
      if (isLacking) await bringUpToDate(dependencies, day);
    }
  }
}
