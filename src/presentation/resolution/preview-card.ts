import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { cutShort } from '../forum/person-names';
import { banner, titled } from '../sections';
import { bold, paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { answersToCome } from './answers';
import { matterBody } from './matter-body';
import { matterHead, ownDecisions } from './matter-head';
import { electorsWithoutAccount } from './electors-without-account';
import { matterIds, type MatterIds } from './matter-ids';
import { titleOfMatter, titleOfRound } from './matter-title';

interface PreviewCardData extends CommonData {
  readonly t: Texts['preview'];
  readonly ids: MatterIds;
  readonly banner: readonly Element[];
  readonly title: readonly Element[];
  readonly matter: readonly Element[];
  readonly answers: readonly Element[];
  readonly closing: readonly Element[];
  /** None, or one. */
  readonly sendings: readonly { readonly title: string; readonly revision: number }[];
}

const expand: (data: PreviewCardData) => Element = loadCard('preview');

/** The vote card as the members would get it, with a way to send it in place of the answers. */
export function previewCard(texts: Texts, view: ViewOf<'preview'>): Card {
  const { resolution, round, maySend } = view;
  const { preview } = texts;
  return {
    content: expand({
      common: texts.common,
      t: preview,
      ids: matterIds(resolution),
      banner: banner(...aboutPreview(texts, view)),
      title: matterHead(texts, round, true),
      matter: matterBody(texts, resolution, round),
      answers: answersToCome(texts, round),
      closing: ownDecisions(texts),
      sendings: maySend ? [{ title: preview.send, revision: resolution.revision }] : [],
    }),
    summary: summaryOf(texts, view),
  };
}

/** In place of a preview whose draft can no longer be read as a matter. */
export function previewFaultyCard(texts: Texts, { resolution }: ViewOf<'previewFaulty'>): Card {
  const { preview } = texts;
  return {
    content: expand({
      common: texts.common,
      t: preview,
      ids: matterIds(resolution),
      banner: [],
      title: titled(
        preview.heading,
        paragraph(bold(titleOfMatter(texts, resolution))),
        paragraph(plain(preview.faulty)),
      ),
      matter: [],
      answers: [],
      closing: [],
      sendings: [],
    }),
    summary: preview.summaryFaulty(titleOfMatter(texts, resolution)),
  };
}

/** Whoever may send it and is asked to is told that first. */
function summaryOf(texts: Texts, { resolution, round, maySend }: ViewOf<'preview'>): string {
  const { preview } = texts;
  const asking = resolution.sendingRequestedBy;
  const title = titleOfRound(texts, round);
  return maySend && asking !== null ? preview.summaryAsked(cutShort(asking.name), title) : preview.summary(title);
}

function aboutPreview(texts: Texts, { resolution, round, maySend, note }: ViewOf<'preview'>): readonly Paragraph[] {
  const { preview } = texts;
  const asking = resolution.sendingRequestedBy;
  return [
    paragraph(bold(preview.heading)),
    ...(note === null
      ? []
      : [paragraph(bold(note.type === 'staleDraft' ? preview.stale : texts.notice(note, round.shortName)))]),
    ...(maySend && asking !== null ? [paragraph(plain(preview.asked(asking.name)))] : []),
    paragraph(plain(preview.notSent)),
    ...electorsWithoutAccount(texts, round),
    ...(maySend ? [] : [paragraph(plain(asking === null ? preview.chairSends : preview.chairAsked))]),
  ];
}
