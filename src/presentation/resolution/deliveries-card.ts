import type { LeaderDeliveries, MemberDeliveries } from '../../application/resolution/deliveries';
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
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { named } from './answers';
import { matterIds, type MatterIds } from './matter-ids';
import { titleOfRound } from './matter-title';
import { requestParagraphs } from './remind-silent';
import { roundHead } from './matter-head';

type DeliveriesView = ViewOf<'deliveries'>;

interface DeliveriesCardData extends CommonData {
  readonly ids: MatterIds;
  readonly body: readonly Element[];
  readonly turns: readonly Turning[];
}

const expand: (data: DeliveriesCardData) => Element = loadCard('deliveries');

/** For each member and message: whether the message got there, when and by which way, or why it did not. */
export function deliveriesCard(texts: Texts, view: DeliveriesView): Card {
  const room = MOST_CARD_BYTES - bytesOf(cardOf(texts, view, [], SOMEWHERE));
  const pages = pagesOf(piecesOf(texts, view), { onFirst: room, onOthers: room });
  const page = Math.min(view.page, pages.length - 1);
  return {
    content: cardOf(texts, view, pages[page] ?? [], { page, pages: pages.length }),
    summary: texts.deliveries.summary(titleOfRound(texts, view.round)),
  };
}

function cardOf(texts: Texts, view: DeliveriesView, pieces: readonly Piece[], where: Where): Element {
  const { common, deliveries: t } = texts;
  const { resolution, round } = view;
  return expand({
    common,
    ids: matterIds(resolution),
    body: [
      ...roundHead(texts, t.heading, round, [], paragraph(subtle(t.round(round.number)))),
      ...sections(...underHeadings(pieces.filter((piece) => piece.heading !== t.rest))),
      ...asPlanned(
        texts,
        pieces.filter((piece) => piece.heading === t.rest),
      ),
    ],
    turns: turning(texts, where),
  });
}

function piecesOf(texts: Texts, { round, deliveries }: DeliveriesView): readonly Piece[] {
  const { deliveries: t } = texts;
  const piece = (heading: string, paragraphs: readonly Paragraph[]): Piece => ({ heading, lead: null, paragraphs });
  const exceptional = deliveries.members.filter(isExceptional);
  const usual = deliveries.members.filter((member) => !exceptional.includes(member));
  const untold = usual.filter((member) => isUntold(round, member)).map(({ elector }) => elector);
  const told = usual.filter(({ elector }) => !untold.includes(elector));
  const failing = deliveries.leaders.filter(({ cards }) => cards.some(({ delivery }) => delivery.state === 'failed'));
  const vote = deliveries.vote === null ? t.notTried : t.delivery(deliveries.vote);
  return [
    piece(t.inChannel, [paragraph(plain(vote))]),
    ...round.reaching.requests.map((request) =>
      piece(texts.remindSilent.headingOfAll, requestParagraphs(texts, request)),
    ),
    ...exceptional.map((member) => piece(t.exceptions, aboutMember(texts, round, member))),
    ...failing.map((leader) => piece(t.exceptions, aboutLeader(texts, leader))),
    ...(untold.length === 0 ? [] : [piece(t.members, named(t.nothingSentTo(untold.length), untold))]),
    ...told.map((member) => piece(t.rest, aboutMember(texts, round, member))),
    ...deliveries.leaders
      .filter((leader) => !failing.includes(leader))
      .map((leader) => piece(t.rest, aboutLeader(texts, leader))),
  ];
}

/** The deliveries that went as they should, behind a button. */
function asPlanned({ deliveries: t }: Texts, pieces: readonly Piece[]): readonly Element[] {
  if (pieces.length === 0) return [];
  const all = pieces.map(({ paragraphs }) => ({ heading: null, paragraphs }));
  return folded('asPlanned', t.showRest(pieces.length), sections(...all));
}

/** Whether something did not get to the member, or cannot. */
function isExceptional({ reminders, reaction, mention, isAbsent }: MemberDeliveries): boolean {
  const hasFailed = [reaction, mention].some((delivery) => delivery?.state === 'failed');
  return isAbsent || hasFailed || reminders.some(({ failure }) => failure !== null);
}

/** Whether nothing has been sent to the member, who has not answered either. */
function isUntold(round: Round, { elector, reminders, reaction, mention }: MemberDeliveries): boolean {
  const isSilent = silent(round).some(({ id }) => id === elector.id);
  return isSilent && reminders.length === 0 && reaction === null && mention === null;
}

function aboutMember(
  { deliveries: t }: Texts,
  round: Round,
  { elector, reminders, reaction, mention, isAbsent }: MemberDeliveries,
): readonly Paragraph[] {
  const happened = [
    ...reminders.map((attempt) => (isOpening(round, elector.id, attempt) ? t.opening(attempt) : t.reminder(attempt))),
    ...(reaction === null ? [] : [t.reaction(reaction)]),
    ...(mention === null ? [] : [t.mention(mention)]),
    ...(isAbsent ? [t.absent] : []),
  ];
  const isThem = ({ id }: Elector) => id === elector.id;
  const isSilent = silent(round).some(isThem);
  const needsTime = anchoring(round).some(isThem);
  return [
    paragraph(bold(elector.name), plain(` ${needsTime ? t.anchoring : isSilent ? t.notAnswered : t.answered}`)),
    ...happened.map((line) => paragraph(plain(line))),
  ];
}

function aboutLeader({ deliveries: t }: Texts, { name, cards }: LeaderDeliveries): readonly Paragraph[] {
  const lines = cards.map(({ card, delivery }) => `${t.leaderCard[card]}${lowered(t.delivery(delivery))}`);
  return [paragraph(bold(name)), ...(lines.length === 0 ? [t.notTried] : lines).map((line) => paragraph(plain(line)))];
}

function lowered(sentence: string): string {
  return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
}
