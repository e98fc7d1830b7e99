import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import { textCard } from '../text-card';
import { paragraph, plain } from '../text-run';
import { titledAbout } from '../head';
import type { Texts } from '../texts';
import { titleOfMatter, titleOfRound } from './matter-title';

/**
 * Takes the place of a card with somebody who no longer leads the matter. They may have left the forum, so the card
 * tells no more than that.
 */
export function handedOverCard(texts: Texts, { resolution, round, why }: ViewOf<'handedOver'>): Card {
  const { course } = texts;
  const title = round === null ? titleOfMatter(texts, resolution) : titleOfRound(texts, round);
  return textCard(
    texts,
    course.summary(title),
    titledAbout(course.heading, title, paragraph(plain(course.handedOver[why]))),
  );
}
