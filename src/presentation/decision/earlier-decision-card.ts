import type { EarlierDecision } from '../../domain/decision/decision';
import type { Card } from '../../ports/messenger';
import type { Element } from '../card-template';
import { sectionsOnCard } from '../document/document-on-card';
import { titleOf } from '../resolution/matter-title';
import { sections } from '../sections';
import { textCard } from '../text-card';
import type { Texts } from '../texts';
import { decisionHead } from './decision-head';
import { fingerprintSection } from './fingerprint-section';
import { sectionsAbout } from './told-decision';

/** A decision from before this register, as it was imported. */
export function earlierDecisionCard(texts: Texts, decision: EarlierDecision, cameOfIt: readonly Element[]): Card {
  const { earlier } = texts;
  const told = sectionsAbout(texts, decision, { isPublic: false });
  return textCard(texts, `${decision.number}: ${titleOf(texts, decision.title)}`, [
    ...decisionHead(texts, earlier.heading, decision),
    ...sections(...sectionsOnCard(texts, told).sections, fingerprintSection(texts, decision)),
    ...cameOfIt,
  ]);
}
