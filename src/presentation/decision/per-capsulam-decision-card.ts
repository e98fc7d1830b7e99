import type { PerCapsulamDecision } from '../../domain/decision/decision';
import type { Card } from '../../ports/messenger';
import type { Element } from '../card-template';
import { sectionOf } from '../document/document';
import { sectionsOnCard } from '../document/document-on-card';
import { attachmentLinks } from '../resolution/attachments';
import { titleOf } from '../resolution/matter-title';
import { sections } from '../sections';
import { textCardWithHistory } from '../text-card';
import type { Texts } from '../texts';
import { decisionHead } from './decision-head';
import { fingerprintSection } from './fingerprint-section';
import { forwardable } from './text-to-forward';
import { answerSections, decidedBlocks, sectionsAbout } from './told-decision';

/** A decision that the members agreed on. */
export function perCapsulamDecisionCard(
  texts: Texts,
  decision: PerCapsulamDecision,
  cameOfIt: readonly Element[],
): Card {
  const t = texts.decision;
  const heading = decision.wording === 'endorses' ? t.headingEndorsed : t.heading;
  const decided = [
    ...sectionOf(null, decidedBlocks(texts, decision)),
    ...sectionsAbout(texts, decision, { isPublic: false }),
  ];
  const body = [
    ...decisionHead(texts, heading, decision),
    ...sections(...sectionsOnCard(texts, decided).sections),
    ...attachmentLinks(texts, decision.attachments),
    ...sections(
      ...sectionsOnCard(texts, answerSections(texts, decision)).sections,
      fingerprintSection(texts, decision),
    ),
    ...cameOfIt,
    ...forwardable(texts, decision),
  ];
  const summary = t.summary(heading, decision.number, titleOf(texts, decision.title));
  const ids = { forum: decision.forumId, matter: decision.id };
  return textCardWithHistory(texts, summary, body, ids, decision.terms !== null);
}
