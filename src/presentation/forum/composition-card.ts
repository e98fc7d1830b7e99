import { electorateOf } from '../../domain/forum/electorate';
import { PRINCIPALS, type Principal } from '../../domain/forum/principal';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { bytesOf, MOST_CARD_BYTES } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { banner, folded, sections } from '../sections';
import { tableOf } from '../table';
import { bold, paragraph, plain, subtle } from '../text-run';
import { titledAbout } from '../head';
import type { Texts } from '../texts';
import { compositionPieces, type CompositionPiece } from './composition-pieces';
import { compositionWarnings } from './composition-warnings';
import { SOMEWHERE, turning, type Turning, type Where } from '../page-turning';
import { pagesOf, underHeadings } from '../pages';
import { registerBanner } from './register-banner';

type Composition = ViewOf<'composition'>;

interface CompositionCardData extends CommonData {
  readonly forum: string;
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  readonly rows: readonly Element[];
  readonly turns: readonly Turning[];
  readonly change: string;
}

const expand: (data: CompositionCardData) => Element = loadCard('composition');

/** What a row of a table weighs besides its words, shared by the seats of a party. */
const ROW_BYTES = 150;

/** Who sits where, as the charter's table has it, with what the forum should see to at the top. */
export function compositionCard(texts: Texts, view: Composition): Card {
  const pages = pagesOf(compositionPieces(texts, view), {
    onFirst: MOST_CARD_BYTES - bytesOf(cardOf(texts, { ...view, page: 0 }, [], SOMEWHERE)),
    onOthers: MOST_CARD_BYTES - bytesOf(cardOf(texts, { ...view, page: 1 }, [], SOMEWHERE)),
    beside: ROW_BYTES,
  });
  const page = Math.min(view.page, pages.length - 1);
  return {
    content: cardOf(texts, { ...view, page }, pages[page] ?? [], { page, pages: pages.length }),
    summary: texts.composition.summary(view.forum.register.shortName),
  };
}

function cardOf(texts: Texts, view: Composition, pieces: readonly CompositionPiece[], where: Where): Element {
  const { common, composition: t } = texts;
  const isFirst = view.page === 0;
  const last = where.page === where.pages - 1 || where === SOMEWHERE ? [paragraph(subtle(t.next))] : [];
  return expand({
    common,
    forum: view.forum.id,
    title: isFirst ? wholeHead(texts, view) : shortHead(texts, view),
    banner: isFirst ? banner(...registerBanner(texts, view.forum, view.note), ...compositionWarnings(texts, view)) : [],
    rows: [
      ...sections(...underHeadings(pieces.filter(({ row, heading }) => row === undefined && heading !== t.attending))),
      ...tables(texts, pieces),
      ...sections(...underHeadings(pieces.filter(({ heading }) => heading === t.attending)), {
        heading: null,
        paragraphs: last,
      }),
    ],
    turns: turning(texts, where),
    change: t.change,
  });
}

/** A table for each principal, behind a button, with a row for each party: who has its seats, and how many they are. */
function tables({ composition: t }: Texts, pieces: readonly CompositionPiece[]): readonly Element[] {
  return PRINCIPALS.flatMap((principal) => {
    const seats = pieces.flatMap(({ row, ...piece }) => (row?.principal === principal ? [{ ...piece, ...row }] : []));
    const [first] = seats;
    if (first === undefined) return [];
    const parties = seats.filter(({ party }, index) => party !== seats[index - 1]?.party);
    const rows = parties.map(({ party, seats: count }) => [
      [paragraph(bold(party)), ...seats.filter((seat) => seat.party === party).flatMap(({ paragraphs }) => paragraphs)],
      [paragraph(plain(String(count)))],
    ]);
    const heads = [[paragraph(bold(first.heading))], [paragraph(bold(t.seats))]];
    const table = tableOf({ widths: [3, 1], hasHeads: true, second: 'figures' }, [heads, ...rows]);
    return folded(principal, first.toggle, table);
  });
}

function shortHead({ composition: t }: Texts, { forum: { register } }: Composition): readonly Element[] {
  return titledAbout(t.heading, t.named(register.name, register.shortName));
}

/** The totals that count: voters of each principal and in all. */
function wholeHead(
  { composition: t }: Texts,
  { forum: { register }, charter, today }: Composition,
): readonly Element[] {
  const voters = electorateOf(charter);
  const of = (side: Principal) => voters.filter(({ principal }) => principal === side).length;
  return titledAbout(
    t.heading,
    t.named(register.name, register.shortName),
    paragraph(plain(t.onDay(today))),
    paragraph(bold(t.totals(of('region'), of('kommun'), register.seats.length))),
    paragraph(plain(t.decidesBy[register.wording])),
    ...(register.deciding === 'atMeetingsOnly' ? [paragraph(plain(t.atMeetingsOnly))] : []),
  );
}
