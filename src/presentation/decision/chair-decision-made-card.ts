import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import { titleOf } from '../resolution/matter-title';
import { titled } from '../sections';
import { textCard } from '../text-card';
import { bold, paragraph, plain, subtle } from '../text-run';
import type { Texts } from '../texts';

/** Tells the chair that their decision is made, in the place of the form they made it on. */
export function chairDecisionMadeCard(texts: Texts, { forumName, title }: ViewOf<'chairDecisionMade'>): Card {
  const { chairDecision: t } = texts;
  return textCard(
    texts,
    t.made,
    titled(t.heading, paragraph(subtle(forumName)), paragraph(bold(titleOf(texts, title))), paragraph(plain(t.made))),
  );
}
