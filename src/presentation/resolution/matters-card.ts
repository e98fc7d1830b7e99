import type { Started } from '../../domain/resolution/resolution';
import { currentRound } from '../../domain/resolution/resolution';
import { remainingElectors, unanswered } from '../../domain/resolution/round';
import type { AccountId } from '../../domain/forum/person';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { sections, titled } from '../sections';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { matterIds, type MatterIds } from './matter-ids';
import { titleOfMatter } from './matter-title';

export interface ListedMatter {
  readonly ids: MatterIds;
  readonly paragraphs: readonly Paragraph[];
}

interface MattersCardData extends CommonData {
  readonly show: string;
  readonly title: readonly Element[];
  readonly items: readonly ListedMatter[];
  readonly closing: readonly Element[];
}

const expand: (data: MattersCardData) => Element = loadCard('matters');

const MOST_LISTED = 15;

/** The forum's open and recent matters. */
export function mattersCard(texts: Texts, { charter, resolutions, viewer }: ViewOf<'matters'>): Card {
  const { matters } = texts;
  return {
    content: matterList(
      texts,
      titled(
        matters.heading,
        paragraph(subtle(charter.name)),
        ...(resolutions.length === 0 ? [paragraph(plain(matters.none))] : []),
      ),
      resolutions.map((resolution) => ({
        ids: matterIds(resolution),
        paragraphs: [
          paragraph(bold(titleOfMatter(texts, resolution))),
          paragraph(plain(stateOf(texts, resolution))),
          ...(waitsFor(resolution, viewer) ? [paragraph(bold(matters.waitsForYou))] : []),
        ],
      })),
    ),
    summary: matters.summary(charter.shortName),
  };
}

/** Matters in a list, each with the button that shows it. */
export function matterList(texts: Texts, title: readonly Element[], items: readonly ListedMatter[]): Element {
  const left = items.length - MOST_LISTED;
  return expand({
    common: texts.common,
    show: texts.words.show,
    title,
    items: items.slice(0, MOST_LISTED),
    closing: sections({
      heading: null,
      paragraphs: left > 0 ? [paragraph(subtle(texts.words.moreOfThese(left)))] : [],
    }),
  });
}

function stateOf({ matters }: Texts, resolution: Started): string {
  const round = currentRound(resolution);
  if (resolution.status !== 'open' || round === undefined) {
    return matters.other(resolution.status, resolution.changedAt);
  }
  const all = remainingElectors(round).length;
  return matters.open(round.deadline.closesAt, all - unanswered(round).length, all);
}

function waitsFor(resolution: Started, viewer: AccountId): boolean {
  const round = currentRound(resolution);
  return resolution.status === 'open' && round !== undefined && unanswered(round).some(({ id }) => id === viewer);
}
