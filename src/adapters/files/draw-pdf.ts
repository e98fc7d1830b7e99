import { createRequire } from 'node:module';
import PdfDocument from 'pdfkit';
import { z } from 'zod/v4';
import type { Instant } from '../../domain/time';
import { isWide, said, strong, TAGS, type Block, type Document, type Span } from '../../presentation/document/document';
import { spacesUnbroken } from '../../presentation/unbroken';

const PROGRAM = 'Enighet';
/** In points: A4 with margins of 25 mm. */
const MARGIN = 71;
const SIZES = { title: 20, heading: 13, text: 11, cell: 9 } as const;
const AFTER = { title: 10, heading: 4, text: 6, section: 8 } as const;
/** Between the text of neighbouring cells, and above and below it. */
const CELL_GAP = 6;
/** How far a detail stands in. */
const SET_IN = 20;
/** In characters: text beyond this gives a column no more of a table's width. */
const MOST_WEIGHED = 60;

/** Embedded, as archives and screen readers want it: the Latin, Greek and Cyrillic letters. */
const fonts = createRequire(__filename);
const REGULAR = fonts.resolve('@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf');
const BOLD = fonts.resolve('@expo-google-fonts/open-sans/700Bold/OpenSans_700Bold.ttf');

type Pdf = PDFKit.PDFDocument;
type Structure = PDFKit.PDFStructureElement;

/**
 * The document to read and to keep: PDF/A-2a, tagged, with its language. The same document made at the same moment is the same to
 * the byte.
 */
export async function drawPdf(document: Document, madeAt: Instant): Promise<Uint8Array> {
  const { over, title, under, sections } = document;
  const pdf = new PdfDocument({
    size: 'A4',
    layout: isWide(document) ? 'landscape' : 'portrait',
    margin: MARGIN,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: TAGS[document.language],
    displayTitle: true,
    font: REGULAR,
    info: { Title: title, Subject: over, Author: PROGRAM, Creator: PROGRAM, CreationDate: new Date(madeAt) },
  });
  const bytes = bytesOf(pdf);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  write(pdf, root, 'P', [said(over)], SIZES.text, AFTER.text);
  write(pdf, root, 'H1', [strong(title)], SIZES.title, AFTER.title);
  for (const line of under) write(pdf, root, 'P', [said(line)], SIZES.text, AFTER.text);
  for (const { heading, blocks } of sections) {
    const section = pdf.struct('Sect');
    root.add(section);
    pdf.y += AFTER.section;
    if (heading !== null) write(pdf, section, 'H2', [strong(heading)], SIZES.heading, AFTER.heading);
    for (const block of blocks) drawBlock(pdf, section, block);
    section.end();
  }
  root.end();
  pdf.end();
  return bytes;
}

const Chunk = z.instanceof(Uint8Array);

async function bytesOf(pdf: Pdf): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of pdf) chunks.push(Buffer.from(Chunk.parse(chunk)));
  return Buffer.concat(chunks);
}

function drawBlock(pdf: Pdf, section: Structure, block: Block): void {
  switch (block.kind) {
    case 'paragraph':
      write(pdf, section, 'P', block.spans, SIZES.text, AFTER.text);
      break;
    case 'detail':
      write(pdf, section, 'P', block.spans, SIZES.text, AFTER.text, SET_IN);
      break;
    case 'table':
      drawTable(pdf, section, block);
  }
}

function write(
  pdf: Pdf,
  parent: Structure,
  tag: string,
  spans: readonly Span[],
  size: number,
  after: number,
  setIn = 0,
): void {
  if (spans.length === 0) return;
  const { right } = pdf.page.margins;
  const left = pdf.page.margins.left + setIn;
  const width = pdf.page.width - left - right;
  if (tag.startsWith('H')) keepWithNext(pdf, size);
  parent.add(
    pdf.struct(tag, {}, () => {
      pdf.fontSize(size);
      pdf.x = left;
      for (const [index, { text, look }] of spans.entries()) {
        const isLast = index === spans.length - 1;
        pdf.font(look === 'strong' ? BOLD : REGULAR).text(spacesUnbroken(text), { width, continued: !isLast });
      }
    }),
  );
  pdf.y += after;
}

/** Begins a new page rather than leave a heading alone at the foot of one. */
function keepWithNext(pdf: Pdf, size: number): void {
  if (pdf.y + 4 * size > pdf.page.height - pdf.page.margins.bottom) pdf.addPage();
}

type Table = Extract<Block, { kind: 'table' }>;

function drawTable(pdf: Pdf, section: Structure, { columns, rows }: Table): void {
  const shown = rows.map((cells) => cells.map(spacesUnbroken));
  const widths = widthsOf(pdf, [columns, ...shown]);
  const table = pdf.struct('Table');
  section.add(table);
  drawRow(pdf, table, columns, widths, 'TH');
  for (const row of shown) drawRow(pdf, table, row, widths, 'TD');
  table.end();
}

/** Gives each column room for its longest word, and divides the rest by how much text there is. */
function widthsOf(pdf: Pdf, lines: readonly (readonly string[])[]): readonly number[] {
  const { left, right } = pdf.page.margins;
  const room = pdf.page.width - left - right;
  pdf.font(BOLD).fontSize(SIZES.cell);
  const columns = lines[0]?.map((_, index) => lines.map((line) => line[index] ?? '')) ?? [];
  const least = columns.map(
    (cells) => CELL_GAP + 1 + Math.max(0, ...cells.flatMap(wordsIn).map((word) => pdf.widthOfString(word))),
  );
  const weights = columns.map((cells) => Math.max(1, ...cells.map(({ length }) => Math.min(length, MOST_WEIGHED))));
  const sumOf = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const spare = Math.max(0, room - sumOf(least));
  const widths = least.map((width, index) => width + ((weights[index] ?? 0) / sumOf(weights)) * spare);
  // A word that is wider than its share of the page is broken.
  const tooWide = Math.max(1, sumOf(widths) / room);
  return widths.map((width) => width / tooWide);
}

function wordsIn(text: string): readonly string[] {
  return text.split(' ');
}

function drawRow(
  pdf: Pdf,
  table: Structure,
  cells: readonly string[],
  widths: readonly number[],
  tag: 'TH' | 'TD',
): void {
  pdf.font(tag === 'TH' ? BOLD : REGULAR).fontSize(SIZES.cell);
  const textWidth = (index: number) => (widths[index] ?? 0) - CELL_GAP;
  const height = Math.max(...cells.map((cell, index) => pdf.heightOfString(cell, { width: textWidth(index) })));
  if (pdf.y + height > pdf.page.height - pdf.page.margins.bottom) pdf.addPage();
  const row = pdf.struct('TR');
  table.add(row);
  const top = pdf.y;
  let x = pdf.page.margins.left;
  for (const [index, cell] of cells.entries()) {
    const at = x;
    row.add(
      pdf.struct(tag, {}, () => {
        pdf.font(tag === 'TH' ? BOLD : REGULAR).fontSize(SIZES.cell);
        pdf.text(cell === '' ? ' ' : cell, at, top, { width: textWidth(index) });
      }),
    );
    x += widths[index] ?? 0;
  }
  row.end();
  pdf.y = top + height + CELL_GAP;
  pdf.x = pdf.page.margins.left;
}
