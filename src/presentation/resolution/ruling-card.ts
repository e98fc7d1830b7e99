import type { LocalDate } from '../../domain/time';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { sections } from '../sections';
import { bold, paragraph } from '../text-run';
import type { Texts } from '../texts';
import { missingOrFolded } from './answers';
import { roundIds, type RoundIds } from './matter-ids';
import { titleOfRound } from './matter-title';
import { settledCard } from './settled-card';
import { isCurrent } from './standing-of-round';
import { roundHead } from './matter-head';
import { stateBand } from '../head';

interface RulingCardData extends CommonData {
  readonly t: Texts['ruling'];
  readonly ids: RoundIds;
  readonly body: readonly Element[];
  /** A list of none or one. */
  readonly extensions: readonly { readonly lastDay: LocalDate }[];
}

const expand: (data: RulingCardData) => Element = loadCard('ruling');

/** What chair and vice chair decide about a round that ended with answers missing. */
export function rulingCard(texts: Texts, { resolution, round, suggestedLastDay, isOver }: ViewOf<'ruling'>): Card {
  const { common, ruling } = texts;
  if (isOver || resolution.status !== 'lapsed' || !isCurrent(resolution, round)) {
    return settledCard(texts, ruling.settled, resolution, round);
  }
  return {
    content: expand({
      common,
      t: ruling,
      ids: roundIds(resolution, round),
      body: [
        ...roundHead(
          texts,
          ruling.heading,
          round,
          stateBand('lapsed', texts.words.status.lapsed, paragraph(bold(ruling.lead))),
        ),
        ...missingOrFolded(texts, round, texts.answers.whoIsMissing),
        ...sections({ heading: null, paragraphs: [paragraph(bold(ruling.otherwise(resolution.rulingDueAt)))] }),
      ],
      extensions: round.extended ? [] : [{ lastDay: suggestedLastDay }],
    }),
    summary: ruling.summary(titleOfRound(texts, round)),
  };
}
