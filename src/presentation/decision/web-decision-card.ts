import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import { titleOf } from '../resolution/matter-title';
import { proposalParagraphs } from '../resolution/proposal-text';
import { sections } from '../sections';
import { textCard } from '../text-card';
import { paragraph, paragraphs, plain, subtle } from '../text-run';
import type { Texts } from '../texts';
import { decisionHead } from './decision-head';

/** The decision as everybody may read it, wherever it is shown: what was decided and when, without names and reasons. */
export function webDecisionCard(texts: Texts, { decision }: ViewOf<'webDecision'>): Card {
  const { decision: t, chairDecision } = texts;
  const isByChair = decision.kind === 'chair';
  const endorsed = decision.wording === 'endorses' ? t.headingEndorsed : t.heading;
  const heading = isByChair ? chairDecision.heading : endorsed;
  const facts = [
    ...(isByChair && decision.amount !== null ? [chairDecision.amount(decision.amount)] : []),
    ...(isByChair ? [] : [t.unanimous]),
    t.decidedOn(decision.decidedOn),
    t.reported(decision.reported),
    ...(isByChair ? [] : [texts.matter.ownDecisions]),
  ];
  return textCard(texts, t.summary(heading, decision.number, titleOf(texts, decision.title)), [
    ...decisionHead(texts, heading, decision),
    ...sections(
      {
        heading: null,
        paragraphs: isByChair ? paragraphs(decision.text) : proposalParagraphs(texts, decision, decision.points),
      },
      { heading: null, paragraphs: facts.map((fact) => paragraph(plain(fact))) },
      { heading: null, paragraphs: [paragraph(subtle(t.withoutNames))] },
    ),
  ]);
}
