import type { PerCapsulamDecision } from '../../domain/decision/decision';
import type { Card } from '../../ports/messenger';
import type { Element } from '../card-template';
import { sectionOf } from '../document/document';
import { sectionsOnCard } from '../document/document-on-card';
import { attachmentLinks } from '../resolution/attachments';
import { MOST_NAMED } from '../resolution/answers';
import { titleOf } from '../resolution/matter-title';
import { folded, sections } from '../sections';
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
    ...sectionOf(null, decidedBlocks(texts, decision, { isPublic: false })),
    ...sectionsAbout(texts, decision, { isPublic: false }),
  ];
  const body = [
    ...decisionHead(texts, heading, decision),
    ...sections(...sectionsOnCard(texts, decided).sections),
    ...attachmentLinks(texts, decision.attachments),
    ...answersOf(texts, decision),
    ...sections(fingerprintSection(texts, decision)),
    ...cameOfIt,
    ...forwardable(texts, decision),
  ];
  const summary = t.summary(heading, decision.number, titleOf(texts, decision.title));
  const ids = { forum: decision.forumId, matter: decision.id };
  const leadsTo = {
    ...{ terms: decision.terms !== null, economy: decision.money !== null },
    ...{ formal: decision.parties.length > 0, editorial: true },
  };
  return textCardWithHistory(texts, summary, body, ids, leadsTo);
}

/** Everybody's answer is behind a button where they are many; what somebody wrote to the decision stands in view. */
function answersOf(texts: Texts, decision: PerCapsulamDecision): readonly Element[] {
  const { decision: t } = texts;
  const answers = sectionsOnCard(texts, answerSections(texts, decision)).sections;
  const notes = answers.filter(({ heading }) => heading === t.notes);
  const others = sections(...answers.filter(({ heading }) => heading !== t.notes));
  const isLong = decision.standpoints.length > MOST_NAMED;
  return [...(isLong ? folded('answers', t.standpoints, others) : others), ...sections(...notes)];
}
