import { ENDING_CHOICES } from '../../domain/resolution/ballot';
import { cannotBeAdopted } from '../../domain/resolution/outcome';
import { principalsRecused } from '../../domain/resolution/round';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import type { AskingOnceTexts } from '../field-texts';
import { sections } from '../sections';
import { bold, paragraph, plain } from '../text-run';
import type { Texts } from '../texts';
import { roundIds, type RoundIds } from './matter-ids';
import { titleOfRound } from './matter-title';
import { recusals } from './round-result';
import { saidIn, standpointParagraphs } from './said-reasons';
import { settledCard } from './settled-card';
import { isOpen } from './standing-of-round';
import { roundHead } from './matter-head';
import { stateBand } from '../head';

interface ObjectionsCardData extends CommonData {
  readonly ids: RoundIds;
  readonly body: readonly Element[];
  /** A list of none or one. */
  readonly closings: readonly AskingOnceTexts[];
}

const expand: (data: ObjectionsCardData) => Element = loadCard('objections');

/** Tells the leaders at once that somebody has said no or asked for a meeting. */
export function objectionsCard(texts: Texts, { resolution, round, mayPreside }: ViewOf<'objections'>): Card {
  const { common, objections, course } = texts;
  if (!isOpen(resolution, round)) return settledCard(texts, objections.settled, resolution, round);
  const title = titleOfRound(texts, round);
  if (!cannotBeAdopted(round)) {
    return settledCard(texts, objections.settled, resolution, round, paragraph(plain(objections.over)));
  }
  return {
    content: expand({
      common,
      ids: roundIds(resolution, round),
      body: [
        ...roundHead(
          texts,
          objections.heading,
          round,
          stateBand('open', texts.words.status.open, paragraph(bold(objections.lead))),
        ),
        ...sections(
          {
            heading: null,
            paragraphs: standpointParagraphs(texts, saidIn(round, ...ENDING_CHOICES)),
          },
          { heading: null, paragraphs: principalsRecused(round).length === 0 ? [] : recusals(texts, round) },
          {
            heading: null,
            paragraphs: [
              paragraph(plain(objections.staysOpen(round.deadline.closesAt))),
              ...(mayPreside ? [paragraph(plain(objections.mayClose))] : []),
            ],
          },
        ),
      ],
      closings: mayPreside ? [course.closeEarly] : [],
    }),
    summary: objections.summary(title),
  };
}
