import type { Decision, Standpoint } from '../../domain/decision/decision';
import type { Principal } from '../../domain/forum/principal';
import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import { named } from '../resolution/answers';
import { clauseParagraphs, proposalIntro } from '../resolution/matter-body';
import { titleOf } from '../resolution/matter-title';
import { sections, titled } from '../sections';
import { textCard } from '../text-card';
import { bold, large, ledBy, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

const PRINCIPALS: readonly Principal[] = ['region', 'kommun'];

/** A numbered decision as it stands in the register. */
export function decisionCard(texts: Texts, { decision }: ViewOf<'decision'>): Card {
  const t = texts.decision;
  const title = titleOf(texts, decision.title);
  const { standpoints } = decision;
  return textCard(texts, t.summary(decision.number, title), [
    ...titled(
      t.heading,
      paragraph(subtle(decision.forumName)),
      paragraph(bold(t.numbered(decision.number))),
      paragraph(large(title)),
    ),
    ...sections(
      {
        heading: null,
        paragraphs: [paragraph(proposalIntro(texts, decision)), ...clauseParagraphs(texts, decision.clauses)],
      },
      {
        heading: null,
        paragraphs: [
          paragraph(plain(t.unanimous)),
          paragraph(plain(t.sentAt(decision.sentAt))),
          paragraph(plain(t.decidedAt(decision.decidedAt))),
          paragraph(plain(t.reported)),
          paragraph(plain(texts.matter.ownDecisions)),
        ],
      },
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
  ]);
}

function approvalsOf(texts: Texts, { standpoints }: Decision, principal: Principal): readonly Paragraph[] {
  const approving = standpoints.filter((standpoint: Standpoint) => {
    return standpoint.principal === principal && standpoint.choice === 'approve';
  });
  return named(texts.decision.approves(principal, approving.length), approving);
}
