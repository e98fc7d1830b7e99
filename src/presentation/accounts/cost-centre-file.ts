import {
  COST_CENTRE_COLUMNS,
  type CostCentreColumn,
  type CostCentreFile,
  type CostCentresRead,
} from '../../application/accounts/cost-centre-file';
import { FUNDS, type Funds } from '../../domain/accounts/accounts';
import type { Language } from '../../domain/language';
import type { FileRow } from '../../domain/accounts/commands';
import { asHeading, csvRecords, delimiterIn, type CsvRecord } from '../forum/file/csv-records';
import { accountsTexts as english } from './accounts-texts.en';
import { accountsTexts as swedish } from './accounts-texts.sv';

/** More cost centres than a forum has in many years. */
const MOST_ROWS = 100;
/** What is decided and booked stands below the cost centres in a file that was taken out, and is not read. */
const MOST_RECORDS = 2_000;

const TELLING = ['number', 'income', 'carriedOver'] as const satisfies readonly CostCentreColumn[];

const IN_EACH_LANGUAGE: readonly (typeof swedish)[] = Object.values({ sv: swedish, en: english } satisfies Record<
  Language,
  typeof swedish
>);

interface Table {
  /** Under which heading each cell stands; the headings in small letters. */
  readonly headings: readonly string[];
  readonly records: readonly CsvRecord[];
}

/** Reads what is taken out as CSV, in each language, and what people have made of it in Excel. */
export function createCostCentreFile(): CostCentreFile {
  return {
    looksLikeOne: (text) => {
      const { headings } = tableIn(text);
      return TELLING.every((column) => placeOf(headings, column) >= 0);
    },
    read: (text) => read(tableIn(text)),
  };
}

function read(table: Table): CostCentresRead {
  const { headings } = table;
  const missing = COST_CENTRE_COLUMNS.filter((column) => placeOf(headings, column) < 0);
  if (missing.length > 0) return { kind: 'columnsMissing', columns: missing };
  const end = table.records.findIndex(({ cells }) => meaning('number').includes((cells[0] ?? '').toLowerCase()));
  const records = end < 0 ? table.records : table.records.slice(0, end);
  if (records.length > MOST_ROWS) return { kind: 'tooManyRows', most: MOST_ROWS };
  const unknown = headings.filter(
    (heading, place) => !isKnown(heading) && records.some(({ cells }) => (cells[place] ?? '') !== ''),
  );
  if (unknown.length > 0) return { kind: 'columnsUnknown', headings: unknown };
  const forums = new Set(records.map(({ cells }) => cells[placeOf(headings, 'forum')] ?? '').filter(Boolean));
  const [forum = null] = forums;
  return {
    kind: 'rows',
    forum: forums.size === 1 ? forum : null,
    rows: records.map((record) => rowOf(headings, record)),
  };
}

function rowOf(headings: readonly string[], { line, cells, broken }: CsvRecord): FileRow {
  if (broken !== null || cells.length > headings.length)
    return { line, faults: [{ field: 'number', fault: 'unclear' }] };
  const cell = (column: CostCentreColumn) => cells[placeOf(headings, column)] ?? '';
  const funds = fundsCalled(cell('funds'));
  if (funds === undefined) return { line, faults: [{ field: 'funds', fault: 'notAKindOfFunds' }] };
  const [year, number, name] = [cell('year'), cell('number'), cell('name')];
  const [income, carriedOver, note] = [cell('income'), cell('carriedOver'), cell('note')];
  return { line, fields: { year, number, name, funds, income, carriedOver, note } };
}

/** The table in a text, split by the delimiter that gives the most headings. */
function tableIn(text: string): Table {
  const { delimiter } = delimiterIn(text, (first) => headingsOf(first).filter(isKnown).length);
  const [first, ...records] = csvRecords(text, delimiter, MOST_RECORDS);
  return { headings: headingsOf(first), records };
}

function headingsOf(first: CsvRecord | undefined): readonly string[] {
  return (first?.cells ?? []).map(asHeading);
}

type Column = keyof typeof swedish.file.column;

/** What a column is called, in every language. */
function meaning(column: Column): readonly string[] {
  return IN_EACH_LANGUAGE.map(({ file }) => file.column[column].toLowerCase());
}

function placeOf(headings: readonly string[], column: Column): number {
  return headings.findIndex((heading) => meaning(column).includes(heading));
}

/** A column that is read, or that is worked out from what is read. */
function isKnown(heading: string): boolean {
  return IN_EACH_LANGUAGE.some(({ file }) =>
    Object.values(file.column).some((called) => called.toLowerCase() === heading),
  );
}

/** An empty cell is other funds; `undefined` for a word that is no kind. */
function fundsCalled(cell: string): Funds | undefined {
  if (cell === '') return 'other';
  const word = cell.toLowerCase();
  return FUNDS.find((kind) => IN_EACH_LANGUAGE.some(({ funds }) => funds[kind].toLowerCase() === word));
}
