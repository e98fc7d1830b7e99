import type { Started } from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';

/**
 * Names how a round stands, for as long as what it asks of people is the same: a time to answer in, a wait for a ruling,
 * an ending. Never the same name twice in the life of a round, so that a card that was settled is drawn anew when the
 * round is opened again.
 */
export function standingOf(resolution: Started, round: Round): string {
  if (round.number !== resolution.rounds.length) return 'sent again';
  switch (resolution.status) {
    case 'open':
      return `open until ${round.deadline.closesAt}`;
    case 'lapsed':
      return `lapsed until ${resolution.rulingDueAt}`;
    case 'adopted':
      return `adopted as ${resolution.sequence ?? 'not numbered'}`;
    case 'draft':
    case 'referredBack':
    case 'movedToMeeting':
    case 'struck':
    case 'withdrawn':
      return resolution.status;
  }
}
