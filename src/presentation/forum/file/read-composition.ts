import {
  SEAT_COLUMNS,
  type CellFault,
  type FaultyLine,
  type FileColumn,
  type FileReading,
  type ReadLine,
} from '../../../application/forum/composition-file';
import type { CsvRecord } from './csv-records';
import { hasColumn, MOST_RECORDS, tableIn, type FileTable } from './file-table';
import { readRow, unreadable, type Cells, type RowReading } from './read-row';

const ALWAYS_FILLED = ['seat', ...SEAT_COLUMNS] as const;
export const REQUIRED = [...ALWAYS_FILLED, 'name', 'from', 'until'] as const;

/**
 * Reads the composition in a text. Columns that are not the composition's must be empty, so that nothing written is
 * passed over.
 */
export function readComposition(text: string): FileReading {
  const table = tableIn(text);
  if (table === null) return { kind: 'noTable' };
  if (table.isCut) return { kind: 'tooManyLines', most: MOST_RECORDS };
  const missing = REQUIRED.filter((column) => !hasColumn(table, column));
  if (missing.length > 0) return { kind: 'columnsMissing', columns: missing };
  const unknown = filledUnknown(table);
  if (unknown.length > 0) return { kind: 'columnsUnknown', headings: unknown };

  const lines: ReadLine[] = [];
  const faulty: FaultyLine[] = [];
  const cellsIn = cellsUnder(table);
  const shapeFaults = shapeFaultsUnder(table);
  const differences = createSeatComparison();
  for (const record of table.records) {
    const { line } = record;
    const shape = shapeFaults(record);
    if (shape.length > 0) {
      faulty.push({ line, faults: shape });
      continue;
    }
    const reading = readRow(cellsIn(record));
    const faults = [...reading.faults, ...differences(line, reading)];
    if (faults.length > 0) faulty.push({ line, faults });
    else if (reading.row !== null) lines.push({ line, row: reading.row });
  }
  return { kind: 'table', forum: forumOf(table), lines, faulty };
}

function filledUnknown({ columns, records }: FileTable): readonly string[] {
  const filled = new Set(records.flatMap(({ cells }) => cells.flatMap((cell, index) => (cell === '' ? [] : [index]))));
  return columns
    .filter(({ means, heading }, index) => means === null && heading !== '' && filled.has(index))
    .map(({ heading }) => heading);
}

function cellsUnder({ columns }: FileTable): (record: CsvRecord) => Cells {
  const places = new Map(columns.map(({ means }, index) => [means, index]));
  return ({ cells }) => {
    const cell = (column: FileColumn) => cells[places.get(column) ?? -1] ?? '';
    return {
      forum: cell('forum'),
      seat: cell('seat'),
      party: cell('party'),
      principal: cell('principal'),
      right: cell('right'),
      name: cell('name'),
      account: cell('account'),
      email: cell('email'),
      from: cell('from'),
      until: cell('until'),
      interim: cell('interim'),
      basis: cell('basis'),
    };
  };
}

/** Why a line's cells cannot be told apart. Cells missing at the end are empty: Excel leaves them out of long files. */
function shapeFaultsUnder({ columns }: FileTable): (record: CsvRecord) => readonly CellFault[] {
  const lastFilled = columns.findLastIndex(({ means }) => ALWAYS_FILLED.some((column) => column === means));
  return ({ cells, broken }) => {
    if (broken !== null) {
      const column = columns[broken]?.means;
      return column == null ? [wrongNumber(cells)] : unreadable(column, cells[broken] ?? '');
    }
    const hasStray = cells.some((cell, index) => cell !== '' && (columns[index]?.heading ?? '') === '');
    return hasStray || cells.length <= lastFilled ? [wrongNumber(cells)] : [];
  };
}

function wrongNumber(cells: readonly string[]): CellFault {
  return { column: null, fault: 'wrongNumberOfCells', found: cells.length };
}

/** Compares each line with the first one that says something of the same seat. */
function createSeatComparison(): (line: number, reading: RowReading) => readonly CellFault[] {
  const said = new Map<string, { readonly line: number; readonly value: string }>();
  return (line, reading) =>
    SEAT_COLUMNS.flatMap((column) => {
      const value = reading[column] ?? '';
      if (reading.seat === undefined || value === '') return [];
      const key = `${column} ${reading.seat}`;
      const first = said.get(key) ?? { line, value };
      said.set(key, first);
      return first.value === value ? [] : [{ column, fault: 'differs', line: first.line }];
    });
}

function forumOf({ columns, records }: FileTable): string | null {
  const place = columns.findIndex(({ means }) => means === 'forum');
  const names = new Set(records.map(({ cells }) => cells[place] ?? '').filter((name) => name !== ''));
  const [only] = names;
  return only !== undefined && names.size === 1 ? only : null;
}
