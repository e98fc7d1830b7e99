import type { Started } from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';
import type { Card } from '../../ports/messenger';
import { titled } from '../sections';
import { textCardWithHistory } from '../text-card';
import { bold, paragraph, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { matterIds } from './matter-ids';
import { titleOfRound } from './matter-title';
import { roundResult } from './round-result';

/** What a leader's card becomes when there is nothing more to do with it: what happened, in a line. */
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
    titled(heading, paragraph(bold(title)), ...notes, ...roundResult(texts, resolution, round)),
    matterIds(resolution),
  );
}
