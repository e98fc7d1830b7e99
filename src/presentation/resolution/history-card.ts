import { SECTIONS } from '../../domain/resolution/content';
import { canBePassedOn } from '../../domain/resolution/passing-on';
import { currentRound, isEditable, type Started } from '../../domain/resolution/resolution';
import { electorName, type Round } from '../../domain/resolution/round';
import type { Instant } from '../../domain/time';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { bytesOf, MOST_CARD_BYTES } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { SOMEWHERE, turning, type Turning, type Where } from '../page-turning';
import { pagesOf, underHeadings, type Piece } from '../pages';
import { folded, sections } from '../sections';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { MOST_NAMED } from './answers';
import { attachmentLinks } from './attachments';
import { applicantTold, criteriaSection, moneyParagraphs, stateFundsParagraphs, termsParagraphs } from './matter-body';
import { matterIds, type MatterIds } from './matter-ids';
import { matterSections, sectionText } from './matter-sections';
import { nameOfSource } from './name-of-source';
import { offerLines, stopLines, wayLines } from './travel-lines';
import { proposalParagraphs } from './proposal-text';
import { titleOfMatter, titleOfRound } from './matter-title';
import { roundResult } from './round-result';
import { fitterFor } from './said-reasons';
import { showsStandpoints } from './standing-of-round';
import { head } from '../head';

/** How many characters of the matter's texts are shown in all. The oldest rounds are left out first. */
const MOST_TEXT = 12_000;

interface HistoryCardData extends CommonData {
  readonly ids: MatterIds;
  readonly body: readonly Element[];
  readonly turns: readonly Turning[];
  /** Lists of none or one. */
  readonly travels: readonly string[];
  readonly starts: readonly string[];
}

const expand: (data: HistoryCardData) => Element = loadCard('history');

/**
 * Everything that has happened in a matter, round by round, the latest first. When that is too much for a card, the
 * texts are on the first page and what happened on those after it.
 */
export function historyCard(texts: Texts, view: ViewOf<'history'>): Card {
  const { resolution, page } = view;
  const summary = texts.history.summary(titleOfMatter(texts, resolution));
  const whole = cardOf(texts, view, [...roundsInFull(texts, resolution), ...beginning(texts, resolution)]);
  if (bytesOf(whole) <= MOST_CARD_BYTES) return { content: whole, summary };

  const room = MOST_CARD_BYTES - bytesOf(cardOf(texts, view, [], SOMEWHERE));
  const happenings = pagesOf(piecesOf(texts, resolution), { onFirst: room, onOthers: room });
  const pages = happenings.length + 1;
  const shown = Math.min(page, pages - 1);
  const body = shown === 0 ? textsOfRounds(texts, resolution) : sections(...underHeadings(happenings[shown - 1] ?? []));
  return { content: cardOf(texts, view, body, { page: shown, pages }), summary };
}

function cardOf(
  texts: Texts,
  view: ViewOf<'history'>,
  body: readonly Element[],
  where: Where = { page: 0, pages: 1 },
): Element {
  const { resolution } = view;
  const title = head({
    kind: texts.history.heading,
    forum: currentRound(resolution)?.forumName ?? null,
    state: [],
    title: titleOfMatter(texts, resolution),
    lines: [],
  });
  const ids = matterIds(resolution);
  return expand({
    common: texts.common,
    ids,
    body: [...title, ...body],
    turns: turning(texts, where),
    travels: travels(texts, resolution),
    starts: starts(texts, view),
  });
}

/** Where a matter is that has been handed over is for all in the forum to see. */
function travels({ travel: t }: Texts, { passings, offer }: Started): readonly string[] {
  return passings !== undefined || offer !== undefined ? [t.heading] : [];
}

/** What is still worked on is handed over from its preview. */
function starts({ travel: t }: Texts, { resolution, mayLead }: ViewOf<'history'>): readonly string[] {
  return mayLead && canBePassedOn(resolution) && !isEditable(resolution) ? [t.open] : [];
}

function roundsInFull(texts: Texts, resolution: Started): readonly Element[] {
  const withText = roundsWithText(resolution.rounds);
  return latestFirst(resolution).flatMap((round) => [
    ...textOfRound(texts, resolution, round, withText.has(round)),
    ...eventsOnCard(texts, resolution, round),
  ]);
}

function textsOfRounds(texts: Texts, resolution: Started): readonly Element[] {
  const withText = roundsWithText(resolution.rounds);
  return latestFirst(resolution).flatMap((round) => textOfRound(texts, resolution, round, withText.has(round)));
}

function beginning(texts: Texts, resolution: Started): readonly Element[] {
  const { offer } = resolution;
  return [
    ...sections({
      heading: texts.travel.heading,
      paragraphs: wayLines(texts, resolution),
    }),
    ...sections({
      heading: texts.history.before,
      paragraphs: [
        howItBegan(texts, resolution),
        ...(offer === undefined ? [] : [...offerLines(texts, offer), ...stopLines(texts, offer.parcel.stops)]),
      ],
    }),
  ];
}

function howItBegan(texts: Texts, { startedAt, startedBy, source }: Started): Paragraph {
  return happened(texts, startedAt, [texts.history.started(startedBy.name), ...ofWhat(texts, source)].join(' '));
}

function ofWhat(texts: Texts, source: Started['source']): readonly string[] {
  switch (source?.kind) {
    case 'matter':
      return [texts.startMatter.source(nameOfSource(texts, source))];
    case 'renewal':
      return [texts.terms.source(source.way, nameOfSource(texts, source))];
    case 'application':
      return [texts.stateFunds.fromApplication(source.application)];
    case 'template':
    case undefined:
      return [];
  }
}

function piecesOf(texts: Texts, resolution: Started): readonly Piece[] {
  const { history } = texts;
  const piece = (heading: string, event: Paragraph): Piece => ({ heading, lead: null, paragraphs: [event] });
  return [
    ...latestFirst(resolution).flatMap((round) =>
      eventsOf(texts, resolution, round).map((event) => piece(history.round(round.number), event)),
    ),
    piece(history.before, howItBegan(texts, resolution)),
  ];
}

function latestFirst({ rounds }: Started): readonly Round[] {
  return [...rounds].reverse();
}

function roundsWithText(rounds: readonly Round[]): ReadonlySet<Round> {
  let left = MOST_TEXT;
  const shown = new Set<Round>();
  for (const round of [...rounds].reverse()) {
    left -= SECTIONS.reduce((length, field) => length + sectionText(round, field).length, 0);
    if (left >= 0) shown.add(round);
  }
  return shown;
}

function textOfRound(texts: Texts, resolution: Started, round: Round, hasText: boolean): readonly Element[] {
  const { history } = texts;
  return [
    ...sections({
      heading: history.round(round.number),
      paragraphs: [
        ...(titleOfRound(texts, round) === titleOfMatter(texts, resolution)
          ? []
          : [paragraph(bold(titleOfRound(texts, round)))]),
        ...proposalParagraphs(texts, round, round.content.points),
        ...applicantTold(texts, round),
        ...moneyParagraphs(texts, round),
        ...termsParagraphs(texts, round),
        ...stateFundsParagraphs(texts, round),
        ...(hasText ? [] : [paragraph(subtle(history.leftOutText))]),
      ],
    }),
    ...(hasText
      ? folded(`text${round.number}`, history.toggleText, [
          ...sections(...matterSections(texts, round), criteriaSection(texts, round)),
          ...attachmentLinks(texts, round.content.attachments),
        ])
      : []),
  ];
}

/** What happened in a round, with the ballots behind a button where they are many. */
function eventsOnCard(texts: Texts, resolution: Started, round: Round): readonly Element[] {
  const ballots = ballotsIn(texts, resolution, round);
  if (ballots.length <= MOST_NAMED) return sections({ heading: null, paragraphs: eventsOf(texts, resolution, round) });
  return [
    ...sections({ heading: null, paragraphs: eventsOf(texts, resolution, round, []) }),
    ...folded(
      `ballots${round.number}`,
      texts.history.toggleBallots(ballots.length),
      sections({ heading: null, paragraphs: inOrder(texts, ballots) }),
    ),
  ];
}

/** Ballots, and every change of them, are shown once the round has closed for good. */
function ballotsIn(texts: Texts, resolution: Started, round: Round): readonly Happening[] {
  if (!showsStandpoints(resolution, round)) return [];
  const fit = fitterFor(
    texts,
    round.ballots.map((ballot) => ({ name: '', ballot })),
  );
  return round.ballots.map(({ voter, choice, reason, at }) => ({
    at,
    sentence: `${texts.history.ballot[choice](electorName(round, voter))} ${fit(reason)}`,
  }));
}

function inOrder(texts: Texts, happenings: readonly Happening[]): readonly Paragraph[] {
  return [...happenings]
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .map(({ at, sentence }) => happened(texts, at, sentence));
}

/** The events of a round, with these of its ballots. */
function eventsOf(
  texts: Texts,
  resolution: Started,
  round: Round,
  ballots = ballotsIn(texts, resolution, round),
): readonly Paragraph[] {
  const { history } = texts;
  const { closing } = round;
  return [
    happened(texts, round.openedAt, history.opened(round.openedBy.name, round.deadline.closesAt)),
    ...inOrder(texts, [...successionsOf(texts, round), ...enquiriesIn(texts, round), ...ballots]),
    ...(showsStandpoints(resolution, round) ? [] : [paragraph(subtle(history.ballotsHidden))]),
    ...(closing === null ? [] : [happened(texts, closing.at, howClosed(texts, closing))]),
    ...roundResult(texts, resolution, round),
  ];
}

interface Happening {
  readonly at: Instant;
  readonly sentence: string;
}

/** Who answers in whose place, by the chair's decision. */
function successionsOf({ electors: { succession: t } }: Texts, { successions }: Round): readonly Happening[] {
  return successions.map(({ at, by, from, to }) => ({
    at,
    sentence: t.happened(from.seat, by.name, from.name, to.name),
  }));
}

/** Questions and answers are nobody's answer to the matter, and are shown while it is open too. */
function enquiriesIn({ history }: Texts, { enquiries }: Round): readonly Happening[] {
  return enquiries.flatMap(({ at, by, text, reply }) => [
    { at, sentence: history.asked(by.name, text) },
    ...(reply === null ? [] : [{ at: reply.at, sentence: history.replied(reply.by.name, by.name, reply.text) }]),
  ]);
}

function howClosed({ history: t }: Texts, { cause, by }: NonNullable<Round['closing']>): string {
  return cause === 'early' && by !== null ? t.closedEarlyBy(by.name) : t.closed[cause];
}

function happened({ history }: Texts, at: string, sentence: string): Paragraph {
  return paragraph(subtle(history.at(at)), plain(sentence));
}
