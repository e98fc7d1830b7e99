import type { Delivery, LeaderDeliveries, MemberDeliveries } from '../../application/resolution/deliveries';
import { isOpening } from '../../domain/resolution/reaching';
import type { Elector } from '../../domain/resolution/ballot';
import { anchoring, silent, type Round } from '../../domain/resolution/round';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { bytesOf, MOST_CARD_BYTES } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { SOMEWHERE, turning, type Turning, type Where } from '../page-turning';
import { pagesOf, underHeadings, type Piece } from '../pages';
import { folded, sections } from '../sections';
import { tableOf } from '../table';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { named } from './answers';
import { matterIds, type MatterIds } from './matter-ids';
import { titleOfRound } from './matter-title';
import { requestParagraphs } from './remind-silent';
import { roundHead } from './matter-head';
import { sentenceOf } from '../sentences-by';

type DeliveriesView = ViewOf<'deliveries'>;

interface DeliveriesCardData extends CommonData {
  readonly ids: MatterIds;
  readonly body: readonly Element[];
  readonly turns: readonly Turning[];
}

const expand: (data: DeliveriesCardData) => Element = loadCard('deliveries');

/** What a row of a table weighs besides its words. */
const ROW_BYTES = 130;
/** Each of whom something has gone wrong with is told in four or five lines on a phone. */
const MOST_IN_VIEW = 5;

interface DeliveryPiece extends Piece {
  /** A row of a table: its first paragraph says who, the others what has been sent to them. */
  readonly isRow: boolean;
}

/** Somebody and what has been sent to them, in a sentence each. */
interface Reached {
  readonly name: string;
  /** The name, and for a member whether they have answered. */
  readonly who: Paragraph;
  readonly amiss: readonly string[];
  readonly asPlanned: readonly string[];
}

/** For each member and message: whether the message got there, when and by which way, or why it did not. */
export function deliveriesCard(texts: Texts, view: DeliveriesView): Card {
  const room = MOST_CARD_BYTES - bytesOf(cardOf(texts, view, [], SOMEWHERE));
  const pages = pagesOf(piecesOf(texts, view), { onFirst: room, onOthers: room, beside: ROW_BYTES });
  const page = Math.min(view.page, pages.length - 1);
  return {
    content: cardOf(texts, view, pages[page] ?? [], { page, pages: pages.length }),
    summary: texts.deliveries.summary(titleOfRound(texts, view.round)),
  };
}

function cardOf(texts: Texts, view: DeliveriesView, pieces: readonly DeliveryPiece[], where: Where): Element {
  const { common, deliveries: t } = texts;
  const { resolution, round } = view;
  const rowsOf = (heading: string) => pieces.filter((piece) => piece.isRow && piece.heading === heading);
  const isInChannel = ({ heading }: Piece) => heading === t.inChannel;
  const words = pieces.filter(({ isRow }) => !isRow);
  const exceptions = rowsOf(t.exceptions);
  const behind = exceptions.slice(MOST_IN_VIEW);
  const rest = rowsOf(t.rest);
  return expand({
    common,
    ids: matterIds(resolution),
    body: [
      ...roundHead(texts, t.heading, round, [], paragraph(subtle(t.round(round.number)))),
      ...sections(...underHeadings(words.filter(isInChannel))),
      ...table([t.who, t.exceptions], exceptions.slice(0, MOST_IN_VIEW)),
      ...(behind.length === 0
        ? []
        : folded('exceptions', texts.words.theOthers(behind.length), table([t.who, t.exceptions], behind))),
      ...sections(...underHeadings(words.filter((piece) => !isInChannel(piece)))),
      ...(rest.length === 0 ? [] : folded('asPlanned', t.showRest(rest.length), table([t.who, t.rest], rest))),
    ],
    turns: turning(texts, where),
  });
}

function table(heads: readonly string[], rows: readonly DeliveryPiece[]): readonly Element[] {
  if (rows.length === 0) return [];
  return tableOf({ widths: [2, 3], hasHeads: true, second: 'words' }, [
    heads.map((one) => [paragraph(bold(one))]),
    ...rows.map(({ paragraphs }) => [paragraphs.slice(0, 1), paragraphs.slice(1)]),
  ]);
}

/** What is not as it should be comes first, and what got there last. */
function piecesOf(texts: Texts, { round, deliveries }: DeliveriesView): readonly DeliveryPiece[] {
  const { deliveries: t } = texts;
  const piece = (heading: string, paragraphs: readonly Paragraph[]): DeliveryPiece => ({
    heading,
    lead: null,
    paragraphs,
    isRow: false,
  });
  const row = (heading: string, who: Paragraph, lines: readonly string[]): DeliveryPiece => ({
    ...piece(heading, [who, ...(lines.length === 0 ? [t.notTried] : lines).map((line) => paragraph(plain(line)))]),
    isRow: true,
  });
  const untold = deliveries.members.filter((member) => isUntold(round, member));
  const people = [
    ...deliveries.members
      .filter((member) => !untold.includes(member))
      .map((member) => memberReached(texts, round, member)),
    ...deliveries.leaders.map((leader) => leaderReached(texts, leader)),
  ];
  const vote = deliveries.vote === null ? t.notTried : sentenceOf(t.delivery, 'state', deliveries.vote);
  return [
    piece(t.inChannel, [paragraph(plain(vote))]),
    ...people.filter(isExceptional).map(({ who, amiss }) => row(t.exceptions, who, amiss)),
    ...(untold.length === 0
      ? []
      : [
          piece(
            t.members,
            named(
              t.nothingSentTo(untold.length),
              untold.map(({ elector }) => elector),
            ),
          ),
        ]),
    ...round.reaching.requests.map((request) =>
      piece(texts.remindSilent.headingOfAll, requestParagraphs(texts, request)),
    ),
    ...people.filter((one) => !isExceptional(one)).map(({ who, asPlanned }) => row(t.rest, who, asPlanned)),
    ...people
      .filter((one) => isExceptional(one) && one.asPlanned.length > 0)
      .map(({ name, asPlanned }) => row(t.rest, paragraph(bold(name)), asPlanned)),
  ];
}

/** Whether something did not get there, or cannot. */
function isExceptional({ amiss }: Reached): boolean {
  return amiss.length > 0;
}

/** Whether nothing has been sent to the member, who has not answered either. */
function isUntold(round: Round, { elector, reminders, reaction, mention, isAbsent }: MemberDeliveries): boolean {
  const isSilent = silent(round).some(({ id }) => id === elector.id);
  return isSilent && reminders.length === 0 && reaction === null && mention === null && !isAbsent;
}

function memberReached(
  { deliveries: t }: Texts,
  round: Round,
  { elector, reminders, reaction, mention, isAbsent, waitsUntil }: MemberDeliveries,
): Reached {
  const isThem = ({ id }: Elector) => id === elector.id;
  const isSilent = silent(round).some(isThem);
  const needsTime = anchoring(round).some(isThem);
  const sent = [
    ...reminders.map((attempt) => ({
      isAmiss: attempt.failure !== null,
      says: isOpening(round, elector.id, attempt) ? t.opening(attempt) : t.reminder(attempt),
    })),
    ...(reaction === null ? [] : [{ isAmiss: hasFailed(reaction), says: sentenceOf(t.reaction, 'state', reaction) }]),
    // The mention is made because a card did not get through, and belongs to that.
    ...(mention === null ? [] : [{ isAmiss: true, says: sentenceOf(t.mention, 'state', mention) }]),
    ...(isAbsent ? [{ isAmiss: true, says: t.absent }] : []),
    ...(waitsUntil === null
      ? []
      : waitsUntil < round.deadline.closesAt
        ? [{ isAmiss: false, says: t.waitsUntil(waitsUntil) }]
        : [{ isAmiss: true, says: t.awayToTheEnd }]),
  ];
  return {
    name: elector.name,
    who: paragraph(bold(elector.name), plain(` ${needsTime ? t.anchoring : isSilent ? t.notAnswered : t.answered}`)),
    ...inTwo(sent),
  };
}

function leaderReached({ deliveries: t }: Texts, { name, cards }: LeaderDeliveries): Reached {
  const sent = cards.map(({ card, delivery }) => ({
    isAmiss: hasFailed(delivery),
    says: `${t.leaderCard[card]}${lowered(sentenceOf(t.delivery, 'state', delivery))}`,
  }));
  return { name, who: paragraph(bold(name)), ...inTwo(sent) };
}

function hasFailed({ state }: Delivery): boolean {
  return state === 'failed';
}

function inTwo(
  sent: readonly { readonly isAmiss: boolean; readonly says: string }[],
): Pick<Reached, 'amiss' | 'asPlanned'> {
  const saying = (isAmiss: boolean) => sent.filter((one) => one.isAmiss === isAmiss).map(({ says }) => says);
  return { amiss: saying(true), asPlanned: saying(false) };
}

function lowered(sentence: string): string {
  return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
}
