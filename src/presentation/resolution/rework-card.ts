import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { sections } from '../sections';
import { paragraph, paragraphs, plain, subtle } from '../text-run';
import type { Texts } from '../texts';
import { matterIds, type MatterIds } from './matter-ids';
import { titleOfRound } from './matter-title';
import { saidAgainst } from './referral-reasons';
import { settledCard } from './settled-card';
import { isCurrent } from './standing-of-round';
import { roundHead } from './matter-head';

interface ReworkCardData extends CommonData {
  readonly t: Texts['rework'];
  readonly ids: MatterIds;
  readonly body: readonly Element[];
}

const expand: (data: ReworkCardData) => Element = loadCard('rework');

/** Tells whoever was asked to rework a matter what to supply, and why. */
export function reworkCard(texts: Texts, { resolution, round, isOver }: ViewOf<'rework'>): Card {
  const { common, rework: t, referral } = texts;
  const isDue = resolution.status === 'referredBack' && isCurrent(resolution, round);
  if (isOver || !isDue || resolution.rework === null) {
    return settledCard(texts, t.settled, resolution, round, paragraph(plain(t.over)));
  }
  const { rework } = resolution;
  return {
    content: expand({
      common,
      t,
      ids: matterIds(resolution),
      body: [
        ...roundHead(texts, t.heading, round, [], paragraph(plain(t.lead(rework.by.name)))),
        ...sections(
          { heading: t.toSupply, paragraphs: paragraphs(rework.whatToSupply) },
          { heading: referral.reasons, paragraphs: saidAgainst(texts, resolution, round) },
          { heading: null, paragraphs: [paragraph(subtle(t.noDeadline))] },
        ),
      ],
    }),
    summary: t.summary(titleOfRound(texts, round)),
  };
}
