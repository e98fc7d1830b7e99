import { shortFingerprintOf } from '../../application/decision/fingerprint';
import type { PerCapsulamDecision, Standpoint } from '../../domain/decision/decision';
import type { Principal } from '../../domain/forum/principal';
import type { Card } from '../../ports/messenger';
import { named } from '../resolution/answers';
import { attachmentLinks } from '../resolution/attachments';
import { titleOf } from '../resolution/matter-title';
import { proposalParagraphs } from '../resolution/proposal-text';
import { sections } from '../sections';
import { textCardWithHistory } from '../text-card';
import { ledBy, paragraph, paragraphs, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { decisionHead } from './decision-head';
import { forwardable } from './text-to-forward';

const PRINCIPALS: readonly Principal[] = ['region', 'kommun'];

/** A decision that the members agreed on. */
export function perCapsulamDecisionCard(texts: Texts, decision: PerCapsulamDecision): Card {
  const t = texts.decision;
  const { standpoints } = decision;
  const heading = decision.wording === 'endorses' ? t.headingEndorsed : t.heading;
  const body = [
    ...decisionHead(texts, heading, decision),
    ...sections(
      {
        heading: null,
        paragraphs: proposalParagraphs(texts, decision, decision.points),
      },
      {
        heading: null,
        paragraphs: [
          paragraph(plain(t.unanimous)),
          ...(decision.round > 1 ? [paragraph(plain(t.inRound(decision.round)))] : []),
          paragraph(plain(t.sentAt(decision.sentAt))),
          paragraph(plain(t.decidedAt(decision.decidedAt))),
          paragraph(plain(t.reported(decision.reported))),
          paragraph(plain(texts.matter.ownDecisions)),
          paragraph(subtle(t.fingerprint(shortFingerprintOf(decision)))),
        ],
      },
      { heading: texts.matter.urgency, paragraphs: paragraphs(decision.urgency) },
    ),
    ...attachmentLinks(texts, decision.attachments),
    ...sections(
      {
        heading: t.standpoints,
        paragraphs: [
          ...PRINCIPALS.flatMap((principal) => approvalsOf(texts, decision, principal)),
          ...standpoints
            .filter(({ choice }) => choice === 'recuse')
            .flatMap(({ name, note }) => ledBy(t.recused(name), note)),
        ],
      },
      {
        heading: t.notes,
        paragraphs: standpoints
          .filter(({ choice, note }) => choice === 'approve' && note !== '')
          .flatMap(({ name, note }) => ledBy(texts.words.said(name), note)),
      },
    ),
    ...forwardable(texts, decision),
  ];
  const summary = t.summary(heading, decision.number, titleOf(texts, decision.title));
  return textCardWithHistory(texts, summary, body, { forum: decision.forumId, matter: decision.id });
}

function approvalsOf(texts: Texts, { standpoints }: PerCapsulamDecision, principal: Principal): readonly Paragraph[] {
  const approving = standpoints.filter((standpoint: Standpoint) => {
    return standpoint.principal === principal && standpoint.choice === 'approve';
  });
  return named(texts.decision.approves(principal, approving.length), approving);
}
