import type { Started } from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';
import type { Card } from '../../ports/messenger';
import { textCardWithHistory } from '../text-card';
import type { Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { roundHead, stateOf } from './matter-head';
import { matterIds } from './matter-ids';
import { titleOfRound } from './matter-title';

/** What a leader's card becomes when there is nothing more to do on it: a line that says what happened. */
export function settledCard(
  texts: Texts,
  heading: string,
  resolution: Started,
  round: Round,
  ...notes: readonly Paragraph[]
): Card {
  const title = titleOfRound(texts, round);
  return textCardWithHistory(
    texts,
    texts.course.summary(title),
    roundHead(texts, heading, round, stateOf(texts, resolution, round), ...notes),
    matterIds(resolution),
  );
}
