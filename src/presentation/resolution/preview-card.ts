import type { Draft, PreviewCard, ReferredBack } from '../../domain/resolution/resolution';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { cutShort } from '../forum/person-names';
import { banner } from '../sections';
import { bold, paragraph, plain, type Paragraph } from '../text-run';
import { noticeText } from '../notice-text';
import { titledAbout } from '../head';
import type { Texts } from '../texts';
import { proposalOf, reasonsOf } from './matter-body';
import { matterHeadToCome, ownDecisions, roundHead } from './matter-head';
import { lockedOption, ownersAsRead } from '../terms/told-terms';
import { awayAtTheEnd } from './away-electors';
import { electorsWithoutAccount } from './electors-without-account';
import { matterIds, type MatterIds } from './matter-ids';
import { titleOfMatter, titleOfRound } from './matter-title';
import { sentenceOf } from '../sentences-by';

interface PreviewCardData extends CommonData {
  readonly t: Texts['preview'];
  readonly ids: MatterIds;
  readonly banner: readonly Element[];
  readonly title: readonly Element[];
  readonly proposal: readonly Element[];
  readonly below: readonly Element[];
  readonly closing: readonly Element[];
  readonly shownOn: PreviewCard;
  /** A list of none or one. */
  readonly sendings: readonly {
    readonly title: string;
    readonly revision: number;
    readonly seenTitle: string;
    readonly seenAway: string;
  }[];
  /** A list of none or one. */
  readonly meetings: readonly { readonly title: string; readonly revision: number }[];
  /** A list of none or one. */
  readonly handOvers: readonly { readonly title: string }[];
  readonly declinings: readonly { readonly title: string }[];
  /** A text that cannot be sent is to be changed. */
  readonly changeStyle: 'default' | 'positive';
}

const expand: (data: PreviewCardData) => Element = loadCard('preview');

/** The vote card as the members would get it, with a button to send it in the place of the answers. */
export function previewCard(texts: Texts, view: ViewOf<'preview'>): Card {
  const { resolution, round, maySend, mayHandOver, deciding, shownOn } = view;
  const canBeSent = deciding !== 'atMeetingsOnly';
  const { preview } = texts;
  return {
    content: expand({
      common: texts.common,
      t: preview,
      ids: matterIds(resolution),
      banner: banner(...aboutPreview(texts, view)),
      title: canBeSent ? matterHeadToCome(texts, round) : roundHead(texts, preview.headingForMeeting, round, []),
      proposal: proposalOf(texts, round, resolution),
      below: reasonsOf(texts, round),
      closing: ownDecisions(texts),
      shownOn,
      sendings: maySend && canBeSent ? [sending(texts, view)] : [],
      meetings:
        mayHandOver && !canBeSent && resolution.status === 'draft'
          ? [{ title: preview.toMeeting, revision: resolution.revision }]
          : [],
      handOvers: mayHandOver ? [{ title: texts.travel.open }] : [],
      changeStyle: 'default',
      declinings: maySend ? declinings(texts, resolution, shownOn) : [],
    }),
    summary: summaryOf(texts, view),
  };
}

/** The button that sends, also for somebody who has been warned of something. */
function sending({ preview }: Texts, { resolution, note, away }: ViewOf<'preview'>) {
  const isWarned = note?.type === 'sameTitle';
  return {
    title: isWarned || note?.type === 'awayOnLastDay' ? preview.sendAnyway : preview.send,
    revision: resolution.revision,
    seenTitle: isWarned ? resolution.fields.title : '',
    seenAway: away.seen,
  };
}

/** Takes the place of a preview whose draft can no longer be read as a matter. */
export function previewFaultyCard(texts: Texts, { resolution, maySend, shownOn }: ViewOf<'previewFaulty'>): Card {
  const { preview } = texts;
  return {
    content: expand({
      common: texts.common,
      t: preview,
      ids: matterIds(resolution),
      banner: [],
      title: titledAbout(
        preview.heading,
        titleOfMatter(texts, resolution),
        ...(maySend ? whoAsked(texts, resolution) : []),
        paragraph(plain(preview.faulty)),
      ),
      proposal: [],
      below: [],
      closing: [],
      shownOn,
      sendings: [],
      meetings: [],
      handOvers: [],
      changeStyle: 'positive',
      declinings: maySend ? declinings(texts, resolution, shownOn) : [],
    }),
    summary: preview.summaryFaulty(titleOfMatter(texts, resolution)),
  };
}

/** The notification's sentence. For a person who is asked to send, that comes first. */
function summaryOf(texts: Texts, { resolution, round, maySend }: ViewOf<'preview'>): string {
  const { preview } = texts;
  const asking = resolution.sendingRequestedBy;
  const title = titleOfRound(texts, round);
  return maySend && asking !== null ? preview.summaryAsked(cutShort(asking.name), title) : preview.summary(title);
}

/** The button that opens the form to decline, on the card of a request that stands. */
function declinings(
  { preview }: Texts,
  { sendingRequestedBy, requests }: Draft | ReferredBack,
  { kind, number }: PreviewCard,
) {
  const isRequest = sendingRequestedBy !== null && kind === 'sending' && number === requests;
  return isRequest ? [{ title: preview.decline }] : [];
}

function whoAsked({ preview }: Texts, { sendingRequestedBy: asking }: Draft | ReferredBack): readonly Paragraph[] {
  return asking === null ? [] : [paragraph(plain(preview.asked(asking.name)))];
}

function aboutPreview(
  texts: Texts,
  { resolution, round, maySend, mayHandOver, deciding, note, away, owners, delegatedWithin }: ViewOf<'preview'>,
): readonly Paragraph[] {
  const { preview } = texts;
  const asking = resolution.sendingRequestedBy;
  const canBeSent = deciding !== 'atMeetingsOnly';
  return [
    paragraph(bold(preview.heading)),
    ...(note === null
      ? []
      : [paragraph(bold(note.type === 'staleDraft' ? preview.stale : noticeText(texts, note, round.shortName)))]),
    ...(maySend ? whoAsked(texts, resolution) : []),
    paragraph(plain(canBeSent ? preview.notSent : preview.notSentToMeeting)),
    ...(canBeSent ? [] : [paragraph(bold(texts.draftForm.atMeetingsOnly))]),
    ...(canBeSent && resolution.fields.lastDay === '' ? [paragraph(plain(preview.usualTime(round.openedAt)))] : []),
    ...(resolution.shortage === null || round.shortage !== undefined
      ? []
      : [paragraph(plain(sentenceOf(texts.money.shortage, 'kind', resolution.shortage)))]),
    ...lockedOption(texts, resolution),
    ...ownersAsRead(texts, owners),
    ...(delegatedWithin === '' ? [] : [paragraph(plain(texts.terms.delegatedWithin(delegatedWithin)))]),
    ...(canBeSent ? [...electorsWithoutAccount(texts, round), ...awayAtTheEnd(texts, away)] : []),
    ...(canBeSent || mayHandOver ? [] : [paragraph(plain(preview.leadersPutOnList))]),
    ...(maySend || !canBeSent ? [] : [paragraph(plain(asking === null ? preview.chairSends : preview.chairAsked))]),
  ];
}
