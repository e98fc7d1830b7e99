import { daysReminded } from '../../domain/resolution/reaching';
import { currentRound, type Started } from '../../domain/resolution/resolution';
import type { Instant } from '../../domain/time';
import type { PostEntry } from '../../ports/post-entry';
import type { Dependencies } from '../dependencies';
import { voteKey } from '../posts/round-posts';
import { reminderDayRef } from '../records/refs';

/**
 * A round that has ended leaves reminders standing, of those who answered too: they are to say what became of it. They are
 * told once, before the card in the channel says so (`posts` is what stands); should they miss it, they look by themselves.
 */
export function tellWhoWasReminded(
  { nudge }: Pick<Dependencies, 'nudge'>,
  resolution: Started,
  posts: readonly PostEntry[],
): void {
  const round = currentRound(resolution);
  const endedAt = momentOfEnd(resolution);
  if (endedAt === undefined || round === undefined) return;
  const vote = posts.find(({ key }) => key === voteKey(round));
  if (vote !== undefined && vote.lastAttemptAt > endedAt) return;
  for (const { id } of round.electorate) {
    for (const day of daysReminded(round.reaching, id)) nudge(reminderDayRef(id, day));
  }
}

function momentOfEnd(resolution: Started): Instant | undefined {
  switch (resolution.status) {
    case 'draft':
    case 'open':
      return undefined;
    case 'adopted':
      return currentRound(resolution)?.closing?.at;
    case 'lapsed':
    case 'referredBack':
    case 'movedToMeeting':
    case 'struck':
    case 'withdrawn':
      return resolution.at;
  }
}
