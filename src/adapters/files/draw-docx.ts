import {
  Document as Docx,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';
import { isWide, said, strong, TAGS, type Block, type Document, type Span } from '../../presentation/document/document';
import { unbroken } from '../../presentation/unbroken';

const PROGRAM = 'Enighet';
/** In twentieths of a point: A4 with margins of 25 mm. */
const A4 = { width: 11_906, height: 16_838 };
const MARGINS = { top: 1_417, bottom: 1_417, left: 1_417, right: 1_417 };
const SET_IN = 400;
/** In twentieths of a point: about what a character takes, and what a cell has beside its text. */
const CHARACTER = 125;
const CELL_GAP = 220;
/** In characters: text beyond this gives a column no more of a table's width. */
const MOST_WEIGHED = 60;

/** The document to edit and paste from, in Word's format. */
export async function drawDocx(document: Document): Promise<Uint8Array> {
  const { over, title, under, sections } = document;
  const tag = TAGS[document.language];
  const language = { value: tag, eastAsia: tag, bidirectional: tag };
  const file = new Docx({
    title,
    subject: over,
    creator: PROGRAM,
    lastModifiedBy: PROGRAM,
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language }, paragraph: { spacing: { after: 120 } } },
      },
    },
    sections: [
      {
        properties: { page: { size: { ...A4, orientation: orientationOf(document) }, margin: MARGINS } },
        children: [
          textOf(over),
          new Paragraph({ text: unbroken(title), heading: HeadingLevel.TITLE }),
          ...under.map(textOf),
          ...sections.flatMap(({ heading, blocks }) => [
            ...(heading === null ? [] : [new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 })]),
            ...blocks.map(blockOf),
          ]),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}

function orientationOf(document: Document) {
  return isWide(document) ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
}

function textOf(text: string): Paragraph {
  return new Paragraph({ text: unbroken(text) });
}

function blockOf(block: Block): Paragraph | Table {
  if (block.kind === 'paragraph') return new Paragraph({ children: runsOf(block.spans) });
  if (block.kind === 'detail') return new Paragraph({ children: runsOf(block.spans), indent: { left: SET_IN } });
  const { columns, rows } = block;
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.AUTOFIT,
    columnWidths: widthsOf(columns, rows),
    rows: [
      // Word repeats the heading row on every page, and reads it aloud with each cell.
      new TableRow({ tableHeader: true, children: columns.map((text) => cellOf([strong(text)])) }),
      ...rows.map((cells) => new TableRow({ children: cells.map((text) => cellOf([said(text)])) })),
    ],
  });
}

/** Gives each column room for its longest word, and divides the rest by how much text there is. Word adjusts the widths. */
function widthsOf(columns: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const texts = columns.map((heading, index) => [heading, ...rows.map((cells) => cells[index] ?? '')]);
  const least = texts.map(
    (cells) => CELL_GAP + CHARACTER * longest(cells.flatMap((cell) => unbroken(cell).split(' '))),
  );
  const weights = texts.map((cells) => Math.min(MOST_WEIGHED, Math.max(1, longest(cells))));
  const sumOf = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const room = A4.height - MARGINS.left - MARGINS.right;
  const spare = Math.max(0, room - sumOf(least));
  return least.map((width, index) => Math.floor(width + ((weights[index] ?? 0) / sumOf(weights)) * spare));
}

function longest(texts: readonly string[]): number {
  return Math.max(...texts.map(({ length }) => length));
}

function cellOf(spans: readonly Span[]): TableCell {
  return new TableCell({ children: [new Paragraph({ children: runsOf(spans) })] });
}

function runsOf(spans: readonly Span[]): TextRun[] {
  return spans.flatMap(({ text, look }) =>
    unbroken(text)
      .split('\n')
      .map((line, index) => {
        const run: IRunOptions = { text: line, bold: look === 'strong', ...(index > 0 && { break: 1 }) };
        return new TextRun(run);
      }),
  );
}
