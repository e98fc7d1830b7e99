import { bytesOf } from './card-size';
import type { Section } from './sections';
import { bold, paragraph, type Paragraph } from './text-run';

/** What the elements around the text weigh, and a little more. */
const SECTION_BYTES = 200;
const PARAGRAPH_BYTES = 80;

/** A part of a long list that is never divided, and the headings it stands under. */
export interface Piece {
  readonly heading: string;
  /** In bold under the heading; `null` for none. */
  readonly lead: string | null;
  readonly paragraphs: readonly Paragraph[];
}

/** The room on a page: in bytes, except `most`. */
interface Room {
  readonly onFirst: number;
  readonly onOthers: number;
  /** The bytes that each piece takes besides its text. */
  readonly beside?: number;
  /** At most so many pieces a page, however short. */
  readonly most?: number;
}

/** Divides a list so that each page has room for its part; the headings stand again on the next one. */
export function pagesOf<Part extends Piece>(
  pieces: readonly Part[],
  { onFirst, onOthers, beside = 0, most = Infinity }: Room,
): readonly (readonly Part[])[] {
  const pages: Part[][] = [[]];
  let left = onFirst;
  for (const piece of pieces) {
    const page = pages.at(-1) ?? [];
    const cost = costOf(piece, page.at(-1)) + beside;
    if ((cost <= left && page.length < most) || page.length === 0) {
      page.push(piece);
      left -= cost;
    } else {
      pages.push([piece]);
      left = onOthers - costOf(piece, undefined) - beside;
    }
  }
  return pages;
}

/** The pieces with each heading once. */
export function underHeadings(pieces: readonly Piece[]): readonly Section[] {
  const all: { heading: string; paragraphs: Paragraph[] }[] = [];
  for (const [index, piece] of pieces.entries()) {
    const { isNewHeading, paragraphs } = added(piece, pieces[index - 1]);
    const section = all.at(-1);
    if (section === undefined || isNewHeading) all.push({ heading: piece.heading, paragraphs: [...paragraphs] });
    else section.paragraphs.push(...paragraphs);
  }
  return all;
}

/** An estimate from above, since making the elements to weigh them takes a second for three hundred seats. */
function costOf(piece: Piece, before: Piece | undefined): number {
  const { isNewHeading, paragraphs } = added(piece, before);
  const heading = isNewHeading ? SECTION_BYTES + bytesOf(piece.heading) : 0;
  return heading + paragraphs.reduce((sum, { runs }) => sum + PARAGRAPH_BYTES + bytesOf(runs), 0);
}

function added(piece: Piece, before: Piece | undefined) {
  const isNewHeading = piece.heading !== before?.heading;
  const isNewLead = isNewHeading || piece.lead !== before.lead;
  const lead = isNewLead && piece.lead !== null ? [paragraph(bold(piece.lead))] : [];
  return { isNewHeading, paragraphs: [...lead, ...piece.paragraphs] };
}
