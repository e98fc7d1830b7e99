import { FILE_COLUMNS, type FileColumn } from '../../../application/forum/composition-file';
import { asHeading, csvRecords, delimiterIn, type CsvRecord } from './csv-records';
import { EARLIER_HEADINGS, HEADINGS } from './file-words.sv';

export interface TableColumn {
  readonly heading: string;
  /**
   * The composition's column; `null` for a column that is not the composition's, or that an earlier column is already.
   */
  readonly means: FileColumn | null;
}

/** A text as columns under headings. */
export interface FileTable {
  readonly columns: readonly TableColumn[];
  readonly records: readonly CsvRecord[];
  /** There are more records, which were not read. */
  readonly isCut: boolean;
}

/** Far more than the seats and holders that any forum will ever have. */
export const MOST_RECORDS = 2_000;

/** The table in a text, split by the delimiter that gives the most columns; none when no heading is known. */
export function tableIn(text: string): FileTable | null {
  const { delimiter, known } = delimiterIn(text, (first) => knownIn(columnsOf(first)));
  return known > 0 ? tableWith(text, delimiter) : null;
}

export function hasColumn({ columns }: FileTable, column: FileColumn): boolean {
  return columns.some(({ means }) => means === column);
}

function tableWith(text: string, delimiter: string): FileTable {
  const [first, ...records] = csvRecords(text, delimiter, MOST_RECORDS + 2);
  return { columns: columnsOf(first), records: records.slice(0, MOST_RECORDS), isCut: records.length > MOST_RECORDS };
}

function columnsOf(first: CsvRecord | undefined): readonly TableColumn[] {
  const found = (first?.cells ?? []).map((heading) => ({ heading, means: columnCalled(heading) }));
  return found.map(({ heading, means }, index) => {
    const isRepeated = found.findIndex((other) => other.means === means) < index;
    return { heading, means: isRepeated ? null : means };
  });
}

function columnCalled(heading: string): FileColumn | null {
  const word = asHeading(heading);
  return FILE_COLUMNS.find((column) => HEADINGS[column] === word || EARLIER_HEADINGS[column] === word) ?? null;
}

function knownIn(columns: readonly TableColumn[]): number {
  return columns.filter(({ means }) => means !== null).length;
}
