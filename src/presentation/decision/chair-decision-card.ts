import type { DecisionOfChair } from '../../domain/decision/decision';
import type { Card } from '../../ports/messenger';
import type { Element } from '../card-template';
import { sectionOf } from '../document/document';
import { sectionsOnCard } from '../document/document-on-card';
import { titleOf } from '../resolution/matter-title';
import { sections } from '../sections';
import { textCard } from '../text-card';
import type { Texts } from '../texts';
import { decisionHead } from './decision-head';
import { fingerprintSection } from './fingerprint-section';
import { forwardable } from './text-to-forward';
import { decidedBlocks, sectionsAbout } from './told-decision';

/** A decision that the chair has made for the forum. */
export function chairDecisionCard(texts: Texts, decision: DecisionOfChair, cameOfIt: readonly Element[]): Card {
  const { chairDecision: t } = texts;
  const told = [
    ...sectionOf(null, decidedBlocks(texts, decision, { isPublic: false })),
    ...sectionsAbout(texts, decision, { isPublic: false }),
  ];
  return textCard(texts, t.summary(decision.number, titleOf(texts, decision.title)), [
    ...decisionHead(texts, t.heading, decision),
    ...sections(...sectionsOnCard(texts, told).sections, fingerprintSection(texts, decision)),
    ...cameOfIt,
    ...forwardable(texts, decision),
  ]);
}
