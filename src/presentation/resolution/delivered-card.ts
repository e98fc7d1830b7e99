import { currentRound, type Started } from '../../domain/resolution/resolution';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { titled, titledIn } from '../sections';
import { bold, paragraph, plain, small, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { sayUnreadable } from '../unreadable';
import { matterIds, type MatterIds } from './matter-ids';
import { titleOfMatter } from './matter-title';

interface DeliveredCardData extends CommonData {
  readonly title: readonly Element[];
  readonly items: readonly { readonly ids: MatterIds; readonly paragraphs: readonly Paragraph[] }[];
  readonly show: string;
}

const expand: (data: DeliveredCardData) => Element = loadCard('delivered');

/** Asks a leader which matter's deliveries they want to see. */
export function deliveredCard(texts: Texts, { resolutions, unreadable }: ViewOf<'delivered'>): Card {
  const { common, words, deliveries: t } = texts;
  const forums = [...new Set(resolutions.map((resolution) => currentRound(resolution)?.forumName ?? ''))];
  const forumOf = (resolution: Started) => (forums.length < 2 ? [] : [currentRound(resolution)?.forumName ?? '']);
  const lines = [paragraph(plain(resolutions.length === 0 ? t.none : t.choose)), ...sayUnreadable(texts, unreadable)];
  return {
    content: expand({
      common,
      title: forums.length === 0 ? titled(t.heading, ...lines) : titledIn(words.listed(forums), t.heading, ...lines),
      items: resolutions.map((resolution) => ({
        ids: matterIds(resolution),
        paragraphs: [
          ...forumOf(resolution).map((forum) => paragraph(small(forum))),
          paragraph(subtle(words.status[resolution.status])),
          paragraph(bold(titleOfMatter(texts, resolution))),
        ],
      })),
      show: words.show,
    }),
    summary: t.summaryOfMany,
  };
}
