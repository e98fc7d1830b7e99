import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import { sectionOf } from '../document/document';
import { sectionsOnCard } from '../document/document-on-card';
import { titleOf } from '../resolution/matter-title';
import { sections } from '../sections';
import { textCard } from '../text-card';
import { paragraph, subtle } from '../text-run';
import type { Texts } from '../texts';
import { decisionHead } from './decision-head';
import { decidedBlocks, sectionsAbout } from './told-decision';

/** The decision as everybody may read it, wherever it is shown: what was decided and when, without names and reasons. */
export function webDecisionCard(texts: Texts, { decision }: ViewOf<'webDecision'>): Card {
  const { decision: t, chairDecision, earlier } = texts;
  const endorsed = decision.wording === 'endorses' ? t.headingEndorsed : t.heading;
  const headings = { perCapsulam: endorsed, chair: chairDecision.heading, earlier: earlier.heading };
  const heading = headings[decision.kind];
  const told = [
    ...sectionOf(null, decidedBlocks(texts, decision, { isPublic: true })),
    ...sectionsAbout(texts, decision, { isPublic: true }),
  ];
  const title = titleOf(texts, decision.title);
  // The number of an imported decision says itself that it is imported.
  const summary =
    decision.kind === 'earlier' ? `${decision.number}: ${title}` : t.summary(heading, decision.number, title);
  return textCard(texts, summary, [
    ...decisionHead(texts, heading, decision),
    ...sections(...sectionsOnCard(texts, told).sections, {
      heading: null,
      paragraphs: [paragraph(subtle(t.withoutNames))],
    }),
  ]);
}
