import { z } from 'zod/v4';
import { EARLIER_COLUMNS, type EarlierFault, type WrittenRow } from '../../domain/decision/read-earlier.sv';
import { csvRecords } from '../forum/file/csv-records';

/** More decisions than any forum has made. */
const MOST_ROWS = 10_000;

const cells = z.strictObject({
  forum: z.string(),
  dag: z.string(),
  status: z.string(),
  slag: z.string(),
  text: z.string(),
  källa: z.string(),
});

/** The rows of a file as Excel saves CSV: semicolons, the columns named in its first row. Throws what is wrong with the file. */
export function rowsOfCsv(text: string): readonly WrittenRow[] {
  const [head, ...records] = csvRecords(text, ';', MOST_ROWS + 2);
  const names = (head?.cells ?? []).map((name) => name.toLowerCase());
  const missing = EARLIER_COLUMNS.filter((column) => names.filter((name) => name === column).length !== 1);
  if (missing.length > 0) throw new Error(`Row 1 is to name each column once, and does not: ${missing.join(', ')}.`);
  if (records.length > MOST_ROWS) throw new Error(`The file has more than ${MOST_ROWS} rows. Divide it.`);
  const broken = records.find((record) => record.broken !== null);
  if (broken !== undefined) throw new Error(`Row ${broken.line}: the quotation marks do not match.`);
  return records.map(({ line, cells: written }) => {
    const extra = written.slice(names.length).some((cell) => cell !== '');
    if (extra) throw new Error(`Row ${line}: there are more cells than columns.`);
    return {
      row: line,
      cells: cells.parse(
        Object.fromEntries(EARLIER_COLUMNS.map((column) => [column, written[names.indexOf(column)] ?? ''])),
      ),
    };
  });
}

/** The rows of a JSON file: a list of objects with the columns as names. Throws what is wrong with the file. */
export function rowsOfJson(text: string): readonly WrittenRow[] {
  const read = z
    .array(cells)
    .max(MOST_ROWS)
    .safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
  if (read.success) return read.data.map((one, index) => ({ row: index + 1, cells: one }));
  const [issue] = read.error.issues;
  const [index, column] = issue?.path ?? [];
  const where = typeof index === 'number' ? `Row ${index + 1}` : 'The file';
  throw new Error(`${where}: ${column === undefined ? '' : `${String(column)}: `}${issue?.message ?? ''}`);
}

const FAULTS: Readonly<Record<EarlierFault['fault'], string>> = {
  missing: 'is missing',
  notADate: 'is not a day as 2026-06-04',
  inTheFuture: 'is in the future',
  unknownStatus: 'is none of beslutat, noterat, förslag, rapporterat, or nothing when it is not known',
  tooLong: 'is too long',
  sameAsBefore: 'the row says the same as one before it',
};

export function saidOfFault({ row, column, fault }: EarlierFault): string {
  return `Row ${row}: ${column} ${FAULTS[fault]}`;
}
