import { parse, type ParseError } from 'papaparse';
import { cleaned, unshielded } from './cell-text';

export interface CsvRecord {
  /** The line on which the record begins, as a text editor numbers lines. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The first cell whose quotation marks do not match, so that it is a guess where the cell ends. */
  readonly broken: number | null;
}

/** The first `most` records of a CSV text that have anything in them, with cleaned cells. */
export function csvRecords(text: string, delimiter: string, most: number): readonly CsvRecord[] {
  const lines = `${text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')}\n`;
  const records: CsvRecord[] = [];
  let line = 1;
  let start = 0;
  parse<string[]>(lines, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const cells = data.map((cell) => unshielded(cleaned(cell)));
      if (cells.some((cell) => cell !== '')) records.push({ line, cells, broken: brokenCell(data, errors) });
      line += lines.slice(start, meta.cursor).split('\n').length - 1;
      start = meta.cursor;
      if (records.length >= most) parser.abort();
    },
  });
  return records;
}

/** The delimiters of Excel in Sweden, of other programs, and of cells copied from a sheet. */
const DELIMITERS = [';', ',', '\t'] as const;

/** The delimiter by which the most headings are known, and how many; the first of them when none is. */
export function delimiterIn(text: string, knownIn: (first: CsvRecord | undefined) => number) {
  const tried = DELIMITERS.map((delimiter) => ({ delimiter, known: knownIn(csvRecords(text, delimiter, 1)[0]) }));
  return tried.reduce((one, other) => (other.known > one.known ? other : one));
}

/** A heading as it is looked for, however it was typed. */
export function asHeading(cell: string): string {
  return cell.replace(/\s+/g, ' ').toLowerCase();
}

function brokenCell(cells: readonly string[], errors: readonly ParseError[]): number | null {
  if (errors.some(({ code }) => code === 'MissingQuotes')) return cells.length - 1;
  return errors.some(({ code }) => code === 'InvalidQuotes') ? cells.findIndex((cell) => cell.includes('"')) : null;
}
