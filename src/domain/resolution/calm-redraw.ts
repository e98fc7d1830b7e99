import { plusMilliseconds, type Instant } from '../time';
import type { Round } from './round';

/**
 * A redraw wipes what somebody is typing in the card that all share, so answers are gathered: half an hour is longer than
 * a reason takes to write, and soon enough for a round of ten working days. Each member's own client asks more often.
 */
const CALM_MS = 30 * 60_000;

/** Up to when everybody's card in the channel is to show who has answered: half an hour after the first answer since the last time. */
export function answersShownThrough(round: Round, now: Instant): Instant {
  return redraws(round).findLast((moment) => moment <= now) ?? round.openedAt;
}

/** When the card in the channel is next to show more answers; `undefined` when there are none that it does not show. */
export function nextCalmRedraw(round: Round, now: Instant): Instant | undefined {
  return redraws(round).find((moment) => moment > now);
}

function redraws({ ballots, successions }: Round): readonly Instant[] {
  const changes = [...ballots, ...successions].map(({ at }) => at).sort();
  const moments: Instant[] = [];
  for (const at of changes) {
    if (at >= (moments.at(-1) ?? '')) moments.push(plusMilliseconds(at, CALM_MS));
  }
  return moments;
}
