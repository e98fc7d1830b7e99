import { isLocalDate, type LocalDate } from '../time';
import { visibleText } from '../visible-text';
import type { EARLIER_STATUSES } from './decision';
import { type EarlierStatus } from './decision';
import type { EarlierRow } from './earlier';

export const EARLIER_COLUMNS = ['forum', 'dag', 'status', 'slag', 'text', 'källa'] as const;
export type EarlierColumn = (typeof EARLIER_COLUMNS)[number];

/** A row of a file; '' where it says nothing. */
export interface WrittenRow {
  /** As the file counts its rows. */
  readonly row: number;
  readonly cells: Readonly<Record<EarlierColumn, string>>;
}

export interface EarlierFault {
  readonly row: number;
  readonly column: EarlierColumn;
  readonly fault: 'missing' | 'notADate' | 'inTheFuture' | 'unknownStatus' | 'tooLong' | 'sameAsBefore';
}

const STATUS: Readonly<Record<string, EarlierStatus>> = {
  beslutat: 'decided',
  noterat: 'noted',
  förslag: 'proposed',
  rapporterat: 'reported',
} satisfies Record<'beslutat' | 'noterat' | 'förslag' | 'rapporterat', (typeof EARLIER_STATUSES)[number]>;

const MOST: Readonly<Record<EarlierColumn, number>> = {
  forum: 150,
  dag: 10,
  status: 20,
  slag: 150,
  text: 4_000,
  källa: 150,
};

export type EarlierFile =
  | { readonly kind: 'read'; readonly rows: readonly EarlierRow[] }
  | { readonly kind: 'faulty'; readonly faults: readonly EarlierFault[] };

/** Reads the whole file or none of it. */
export function readEarlier(written: readonly WrittenRow[], today: LocalDate): EarlierFile {
  const seen = new Set<string>();
  const read = written.map(({ row, cells }) => {
    const said = visible(cells);
    const key = JSON.stringify(said);
    const same: readonly Fault[] = seen.has(key) ? [{ column: 'text', fault: 'sameAsBefore' }] : [];
    seen.add(key);
    return { said, faults: [...faultsOf(said, today), ...same].map((fault) => ({ row, ...fault })) };
  });
  const faults = read.flatMap((one) => one.faults);
  if (faults.length > 0) return { kind: 'faulty', faults };
  return { kind: 'read', rows: read.map(({ said }) => rowOf(said)) };
}

function visible({ forum, dag, status, slag, text, källa }: WrittenRow['cells']): WrittenRow['cells'] {
  const seen = (cell: string) => visibleText(cell).trim();
  return {
    forum: seen(forum),
    dag: seen(dag),
    status: seen(status),
    slag: seen(slag),
    text: seen(text),
    källa: seen(källa),
  };
}

type Fault = Omit<EarlierFault, 'row'>;

function faultsOf(said: Readonly<Record<EarlierColumn, string>>, today: LocalDate): readonly Fault[] {
  const { dag, status } = said;
  return [
    ...(['forum', 'text', 'källa'] as const)
      .filter((column) => said[column] === '')
      .map((column) => ({ column, fault: 'missing' }) as const),
    ...EARLIER_COLUMNS.filter((column) => said[column].length > MOST[column]).map(
      (column) => ({ column, fault: 'tooLong' }) as const,
    ),
    ...(dag === '' || isLocalDate(dag) ? [] : [{ column: 'dag', fault: 'notADate' } as const]),
    ...(isLocalDate(dag) && dag > today ? [{ column: 'dag', fault: 'inTheFuture' } as const] : []),
    ...(status === '' || Object.hasOwn(STATUS, status) ? [] : [{ column: 'status', fault: 'unknownStatus' } as const]),
  ];
}

function rowOf({ forum, dag, status, slag, text, källa }: Readonly<Record<EarlierColumn, string>>): EarlierRow {
  return {
    forumName: forum,
    decidedOn: dag === '' ? null : dag,
    status: STATUS[status] ?? null,
    form: slag === '' ? null : slag,
    text,
    source: källa,
  };
}
