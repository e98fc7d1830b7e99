import type { Calendar } from '../../domain/calendar';
import { decisionOf } from '../../domain/decision/decision-of';
import { currentRound, type Started } from '../../domain/resolution/resolution';
import { decisionPost } from './decision-post';
import type { WantedPost } from './wanted-post';

/** What the forum is told, under the vote card, when a round or the whole matter has ended. */
export function endingPosts(resolution: Started, calendar: Calendar): readonly WantedPost[] {
  const round = currentRound(resolution);
  if (round === undefined) return [];
  const to = { kind: 'thread', root: `vote-${round.number}` } as const;
  const outcome = { card: 'outcome', resolution, round } as const;
  switch (resolution.status) {
    case 'referredBack':
      return [{ key: `outcome-${round.number}`, to, view: outcome, edition: 'posted', onlyIfPosted: false }];
    case 'movedToMeeting':
    case 'struck':
    case 'withdrawn':
      return [{ key: 'ending', to, view: outcome, edition: 'posted', onlyIfPosted: false }];
    case 'adopted': {
      const decision =
        resolution.sequence === null ? undefined : decisionOf(resolution, resolution.sequence, calendar, null);
      if (decision === undefined) return [];
      return [decisionPost({ key: 'ending', to }, decision, resolution.report)];
    }
    case 'draft':
    case 'open':
    case 'lapsed':
      return [];
  }
}
