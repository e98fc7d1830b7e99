import { calmAfter } from '../calm';
import type { Instant } from '../time';
import type { Round } from './round';

/**
 * Up to which moment the channel's card is to show who has answered and what has been asked: half an hour after the first
 * of it that the card does not show. Each member's own client asks more often.
 */
export function answersShownThrough(round: Round, now: Instant): Instant {
  return redraws(round).findLast((moment) => moment <= now) ?? round.openedAt;
}

/** When the card in the channel is next to show more answers; `undefined` when there are none that it does not show. */
export function nextCalmRedraw(round: Round, now: Instant): Instant | undefined {
  return redraws(round).find((moment) => moment > now);
}

function redraws({ ballots, successions, enquiries }: Round): readonly Instant[] {
  const replies = enquiries.flatMap(({ reply }) => reply ?? []);
  const changes = [...ballots, ...successions, ...enquiries, ...replies].map(({ at }) => at).sort();
  const moments: Instant[] = [];
  for (const at of changes) {
    if (at >= (moments.at(-1) ?? '')) moments.push(calmAfter(at));
  }
  return moments;
}
