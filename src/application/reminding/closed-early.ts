import { membersReached } from '../../domain/resolution/reaching';
import { currentRound, type Started } from '../../domain/resolution/resolution';
import type { PostEntry } from '../../ports/post-entry';
import type { Dependencies } from '../dependencies';
import { remindersTo } from './asking';

/**
 * A round that ended before its time leaves cards standing that ask for answers, or let them be changed: they are to say
 * what it came to. At the deadline they look by themselves. They are told until the forum is, and not with every later
 * change of the matter.
 */
export function tellWhoWasReminded(
  { clock, nudge }: Pick<Dependencies, 'clock' | 'nudge'>,
  resolution: Started,
  posts: readonly PostEntry[],
): void {
  const round = currentRound(resolution);
  if (resolution.status === 'open' || round === undefined || clock.now() >= round.deadline.closesAt) return;
  const endings = ['ending', `outcome-${round.number}`];
  if (posts.some(({ key, posted }) => endings.includes(key) && posted !== null)) return;
  for (const member of membersReached(round.reaching)) {
    for (const day of remindersTo(resolution, member)) nudge(day);
  }
}
