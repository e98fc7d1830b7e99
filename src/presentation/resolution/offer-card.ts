import type { Card } from '../../ports/messenger';
import type { Offer } from '../../domain/resolution/passing';
import type { Status } from '../../domain/resolution/resolution';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import type { FormTexts } from '../field-texts';
import { head, stateBand } from '../head';
import { noticeText } from '../notice-text';
import { banner, sections } from '../sections';
import { bold, ledBy, paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { draftText } from './draft-text';
import { matterIds, type MatterIds } from './matter-ids';
import { titleOfMatter } from './matter-title';
import { offerLines, stopLines } from './travel-lines';

interface OfferCardData extends CommonData {
  readonly ids: MatterIds;
  readonly body: readonly Element[];
  /** A list of none or one. */
  readonly choices: readonly {
    readonly takeUp: string;
    readonly giveBack: FormTexts;
    readonly decline: FormTexts;
  }[];
}

const expand: (data: OfferCardData) => Element = loadCard('offer');

/** What another forum hands over: its text, and what there is to do with it. */
export function offerCard(texts: Texts, { resolution, offer, forumName, mayLead, note }: ViewOf<'offer'>): Card {
  const { travel: t } = texts;
  const title = titleOfMatter(texts, resolution);
  const isOpen = mayLead && offer.stage === 'waiting';
  return {
    content: expand({
      common: texts.common,
      ids: matterIds(resolution),
      body: [
        ...(note === null ? [] : banner(paragraph(bold(noticeText(texts, note, null))))),
        ...head({
          kind: t.headingOffer,
          forum: forumName,
          state: stateOf(texts, offer),
          title,
          lines: linesOf(texts, offer),
        }),
        ...sections({ heading: t.stops, paragraphs: stopLines(texts, offer.parcel.stops) }),
        ...draftText(texts, offer.parcel.fields),
      ],
      choices: isOpen ? [{ takeUp: t.takeUp, giveBack: t.giveBack, decline: t.decline }] : [],
    }),
    summary: t.summaryOffer(offer.parcel.from.name, title),
  };
}

/** How each state looks. What is taken up is a draft, and what is given back waits for the other forum. */
const LOOKS: Readonly<Record<Offer['stage'], Status>> = {
  waiting: 'open',
  takenUp: 'draft',
  declined: 'withdrawn',
  returned: 'referredBack',
  recalled: 'withdrawn',
};

function stateOf({ travel: { state } }: Texts, { stage }: Offer): readonly Element[] {
  return stateBand(LOOKS[stage], state[stage], paragraph(bold(state[stage])));
}

function linesOf(texts: Texts, offer: Offer): readonly Paragraph[] {
  const { travel: t } = texts;
  return [
    ...offerLines(texts, offer),
    ...(offer.stage === 'declined' || offer.stage === 'returned' ? ledBy(t.said[offer.stage], offer.text) : []),
    ...(offer.stage === 'takenUp' ? [paragraph(plain(t.draftComes))] : []),
  ];
}
