import type { Started } from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';

/**
 * Names the standing of a round, which is the same for as long as the round asks the same of people: a time to answer
 * in, a wait for a ruling, an ending. No name comes back in the life of a round, so that a closed card is drawn anew
 * when the round is opened again.
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
