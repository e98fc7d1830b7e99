import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { titled } from '../sections';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
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
  return {
    content: expand({
      common,
      title: titled(
        t.heading,
        paragraph(plain(resolutions.length === 0 ? t.none : t.choose)),
        ...sayUnreadable(texts, unreadable),
      ),
      items: resolutions.map((resolution) => ({
        ids: matterIds(resolution),
        paragraphs: [
          paragraph(subtle(words.status[resolution.status])),
          paragraph(bold(titleOfMatter(texts, resolution))),
        ],
      })),
      show: words.show,
    }),
    summary: t.summaryOfMany,
  };
}
