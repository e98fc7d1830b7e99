import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import { titleOf } from '../resolution/matter-title';
import { titledIn } from '../sections';
import { textCard } from '../text-card';
import { bold, paragraph, plain } from '../text-run';
import type { Texts } from '../texts';

/** Tells the chair that their decision is made, in the place of the form they made it on. */
export function chairDecisionMadeCard(texts: Texts, { forumName, number, title }: ViewOf<'chairDecisionMade'>): Card {
  const { chairDecision: t } = texts;
  const shown = titleOf(texts, title);
  return textCard(
    texts,
    t.summary(number, shown),
    titledIn(forumName, t.heading, paragraph(bold(shown)), paragraph(plain(t.made(number)))),
  );
}
