import { writtenName } from '../../application/reminding/reminder-name';
import type { DoneItem } from '../../application/reminding/reminding-view';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { titleOfMinutes } from '../minutes/minutes-head';
import { minutesIds, type MinutesIds } from '../minutes/minutes-ids';
import { matterIds, type MatterIds } from '../resolution/matter-ids';
import { titleOfRound } from '../resolution/matter-title';
import { roundResult } from '../resolution/round-result';
import { isOpen } from '../resolution/standing-of-round';
import { titledIn } from '../sections';
import { bold, ledBy, paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { sentenceOf } from '../sentences-by';

interface ReceiptCardData extends CommonData {
  readonly reminder: string;
  readonly title: readonly Element[];
  /** Lists of none or one. */
  readonly nexts: readonly { readonly title: string }[];
  readonly matters: readonly { readonly title: string; readonly ids: MatterIds }[];
  readonly chains: readonly { readonly title: string; readonly ids: MinutesIds }[];
}

type Receipt = ViewOf<'receipt'>;

const expand: (data: ReceiptCardData) => Element = loadCard('receipt');

/**
 * Says that what was done is saved, and leads on. Nothing on the card asks for anything, so that a second tap by a
 * resting finger does no harm.
 */
export function receiptCard(texts: Texts, { from, receipt: { of, left } }: Receipt): Card {
  const { common, receipt: t } = texts;
  return {
    content: expand({
      common,
      reminder: writtenName(from),
      title: titledIn(
        of.kind === 'ballot' ? of.round.forumName : of.minutes.forumName,
        t.heading,
        paragraph(bold(whatIsSaved(texts, of))),
        ...moreOf(texts, of),
        ...(left === null ? [] : [paragraph(plain(t.left(left)))]),
      ),
      nexts: left === null || left === 0 ? [] : [{ title: t.next }],
      ...waysBack(texts, of),
    }),
    summary: t.summary(of.kind === 'ballot' ? titleOfRound(texts, of.round) : titleOfMinutes(texts, of.minutes)),
  };
}

function whatIsSaved(texts: Texts, of: DoneItem): string {
  const { receipt: t } = texts;
  if (of.kind === 'step')
    return t.done(titleOfMinutes(texts, of.minutes), sentenceOf(t.whatWasDone, 'kind', of.taken), of.taken.at);
  const { choice, at } = of.ballot;
  return t.answered(titleOfRound(texts, of.round), choice, at);
}

/** What the person wrote and can still change and, when the round is over, what became of it. */
function moreOf(texts: Texts, of: DoneItem): readonly Paragraph[] {
  if (of.kind === 'step') return [];
  const { ownVote, reminderDay } = texts;
  const { resolution, round, ballot } = of;
  const written = ballot.reason === '' ? [] : ledBy(ownVote.ownReason, ballot.reason);
  if (!isOpen(resolution, round)) return [...written, ...roundResult(texts, resolution, round)];
  return [
    ...written,
    ...(ballot.choice === 'needsAnchoring' ? [paragraph(plain(ownVote.stillWaits))] : []),
    ...(ballot.remindAt === null ? [] : [paragraph(plain(reminderDay.chosen(ballot.remindAt)))]),
    paragraph(plain(ownVote.mayChange(round.deadline.closesAt))),
  ];
}

function waysBack(texts: Texts, of: DoneItem): Pick<ReceiptCardData, 'matters' | 'chains'> {
  const { receipt: t, minutes: words } = texts;
  if (of.kind === 'step') return { matters: [], chains: [{ title: words.showChain, ids: minutesIds(of.minutes) }] };
  const { resolution, round } = of;
  const title = isOpen(resolution, round) ? t.showOrChange : t.show;
  return { matters: [{ title, ids: matterIds(resolution) }], chains: [] };
}
