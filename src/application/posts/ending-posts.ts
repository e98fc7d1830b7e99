import type { Calendar } from '../../domain/calendar';
import { decisionOf } from '../../domain/decision/decision-of';
import { currentRound, type Started } from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';
import { decisionPost } from './decision-post';
import { voteKey } from './round-posts';
import type { WantedPost } from './wanted-post';

/**
 * How the earlier rounds ended, each under its own vote card: they were referred back. One that was sent again before Teams
 * took that is told all the same.
 */
export function earlierOutcomes(resolution: Started): readonly WantedPost[] {
  return resolution.rounds.slice(0, -1).map((round) => ({
    key: outcomeKey(round),
    to: under(round),
    view: { card: 'outcome', resolution, round },
    edition: 'sent again',
    onlyIfPosted: false,
  }));
}

/** What the forum is told, under the vote card, when its last round or the whole matter has ended. */
export function endingPosts(resolution: Started, calendar: Calendar): readonly WantedPost[] {
  const round = currentRound(resolution);
  if (round === undefined) return [];
  const to = under(round);
  const outcome = { card: 'outcome', resolution, round } as const;
  switch (resolution.status) {
    case 'referredBack':
      return [{ key: outcomeKey(round), to, view: outcome, edition: 'posted', onlyIfPosted: false }];
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

function outcomeKey({ number }: Round): string {
  return `outcome-${number}`;
}

function under(round: Round): WantedPost['to'] {
  return { kind: 'thread', root: voteKey(round) };
}
