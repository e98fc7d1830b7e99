import type { CommonData } from './card';
import { bytesOf, MOST_CARD_BYTES } from './card-size';
import { loadPart, type Element } from './card-template';
import { SOMEWHERE, type Where } from './page-turning';
import { pagesOf, type Piece } from './pages';
import { folded } from './sections';
import type { Paragraph } from './text-run';
import type { Texts } from './texts';

/** The card that a row opens, and the ids that its button sends: enough to find the thing, nothing to believe. */
export type Opening = { readonly forum: string } & (
  | { readonly card: 'matter' | 'course'; readonly matter: string }
  | { readonly card: 'minutes' | 'chain'; readonly minutes: string }
  | { readonly card: 'departure'; readonly person: string }
  | { readonly card: 'account'; readonly account: string }
  | { readonly card: 'followUp'; readonly followUp: string }
  | { readonly card: 'application'; readonly application: string }
  | { readonly card: 'proposal'; readonly proposal: string }
  | { readonly card: 'reports' | 'followUps' | 'channel' }
);

/** Something in a list, with the button that opens it. */
export interface Row extends Piece {
  readonly button: string;
  readonly opens: Opening;
  /** Whether its group is behind a button on a page that has others: what is over is seldom what is looked for. */
  readonly isFolded?: boolean;
}

/** For each kind of card a list of none or one. */
type Opens = Readonly<Record<Opening['card'], readonly (Opening & { readonly title: string })[]>>;

interface RowsData extends CommonData {
  readonly groups: readonly {
    readonly headings: readonly string[];
    readonly rows: readonly { readonly paragraphs: readonly Paragraph[]; readonly opens: Opens }[];
  }[];
}

const expand: (data: RowsData) => readonly Element[] = loadPart('rows');

const NONE: Opens = {
  matter: [],
  course: [],
  minutes: [],
  chain: [],
  reports: [],
  departure: [],
  account: [],
  channel: [],
  followUp: [],
  proposal: [],
  application: [],
  followUps: [],
};

/** As many rows as are read on a phone before one turns the page. */
const MOST_ON_PAGE = 6;
/** What a row's button weighs, and a little more. */
const BUTTON_BYTES = 900;

/** The card with that page of the rows, or with the last page when there are fewer. Rows of many lines are fewer on a page. */
export function pageOfRows(
  texts: Texts,
  rows: readonly Row[],
  page: number,
  build: (rows: readonly Element[], where: Where) => Element,
  most = MOST_ON_PAGE,
): Element {
  const room = MOST_CARD_BYTES - bytesOf(build([], SOMEWHERE));
  const pages = pagesOf(rows, { onFirst: room, onOthers: room, beside: BUTTON_BYTES, most });
  const shown = Math.min(page, pages.length - 1);
  return build(grouped(texts, pages[shown] ?? []), { page: shown, pages: pages.length });
}

/** The rows under their headings, each heading once; '' is no heading. */
function grouped({ common }: Texts, rows: readonly Row[]): readonly Element[] {
  const headings = [...new Set(rows.map(({ heading }) => heading))];
  return headings.flatMap((heading, index) => {
    const ofGroup = rows.filter((row) => row.heading === heading);
    const folds = ofGroup.every(isFolded) && !rows.every(isFolded);
    const group = {
      headings: heading === '' || folds ? [] : [heading],
      rows: ofGroup.map(({ paragraphs, button, opens }) => ({
        paragraphs,
        opens: { ...NONE, [opens.card]: [{ ...opens, title: button }] },
      })),
    };
    const drawn = expand({ common, groups: [group] });
    return folds ? folded(`group${index}`, `${heading} (${ofGroup.length})`, drawn) : drawn;
  });
}

function isFolded(row: Row): boolean {
  return row.isFolded === true;
}

/** A few rows with no pages to turn, on a card of other things. */
export function rowsOf(texts: Texts, rows: readonly Row[]): readonly Element[] {
  return grouped(texts, rows);
}
