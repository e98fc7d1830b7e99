import { shortFingerprintOf } from '../../application/decision/fingerprint';
import type { DecisionOfChair } from '../../domain/decision/decision';
import type { Card } from '../../ports/messenger';
import { titleOf } from '../resolution/matter-title';
import { sections } from '../sections';
import { textCard } from '../text-card';
import { paragraph, paragraphs, plain, subtle } from '../text-run';
import type { Texts } from '../texts';
import { decisionHead } from './decision-head';
import { forwardable } from './text-to-forward';

/** A decision that the chair has made for the forum. */
export function chairDecisionCard(texts: Texts, decision: DecisionOfChair): Card {
  const { chairDecision: t } = texts;
  const { number, title, text, reason, amount, changesCharter, decidedOn, decidedBy, reported } = decision;
  const facts = [
    ...(amount === null ? [] : [t.amount(amount)]),
    ...(changesCharter ? [t.changesCharter] : []),
    t.decided(decidedOn, decidedBy),
    texts.decision.reported(reported),
  ];
  return textCard(texts, t.summary(number, titleOf(texts, title)), [
    ...decisionHead(texts, t.heading, decision),
    ...sections(
      { heading: null, paragraphs: paragraphs(text) },
      { heading: t.reason, paragraphs: paragraphs(reason) },
      {
        heading: null,
        paragraphs: [
          ...facts.map((fact) => paragraph(plain(fact))),
          paragraph(subtle(texts.decision.fingerprint(shortFingerprintOf(decision)))),
        ],
      },
    ),
    ...forwardable(texts, decision),
  ]);
}
