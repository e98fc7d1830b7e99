import type { CompositionRow } from '../../domain/forum/composition-row';

/** The columns of the file, in the order in which they are written. */
export const FILE_COLUMNS = [
  'forum',
  'seat',
  'party',
  'principal',
  'right',
  'name',
  'account',
  'email',
  'from',
  'until',
  'interim',
  'basis',
] as const;
export type FileColumn = (typeof FILE_COLUMNS)[number];

/** Those that tell of the seat, whoever sits on it: every line of a seat has to say the same. */
export const SEAT_COLUMNS = ['party', 'principal', 'right'] as const satisfies readonly FileColumn[];

/** What is wrong in a line, as far as the line itself can tell. */
export type CellFault =
  | { readonly column: FileColumn; readonly fault: 'missing' }
  /** Not one of the words, numbers or dates that the column takes. */
  | { readonly column: FileColumn; readonly fault: 'unreadable'; readonly found: string }
  | { readonly column: FileColumn; readonly fault: 'tooLong'; readonly most: number }
  /** Another line, `line`, gives the same seat another party, principal or right. */
  | { readonly column: (typeof SEAT_COLUMNS)[number]; readonly fault: 'differs'; readonly line: number }
  | { readonly column: 'until'; readonly fault: 'beforeFrom' }
  /** A member for a period has both a first and a last day. */
  | { readonly column: 'interim'; readonly fault: 'needsDays' }
  /** More cells, or fewer, than there are columns. */
  | { readonly column: null; readonly fault: 'wrongNumberOfCells'; readonly found: number };

export interface ReadLine {
  /** As numbered in a text editor: the headings are line 1. */
  readonly line: number;
  readonly row: CompositionRow;
}

export interface FaultyLine {
  readonly line: number;
  readonly faults: readonly CellFault[];
}

export type FileReading =
  | { readonly kind: 'noTable' }
  | { readonly kind: 'columnsMissing'; readonly columns: readonly FileColumn[] }
  /** Columns with content that are not columns of the composition, or that occur twice. */
  | { readonly kind: 'columnsUnknown'; readonly headings: readonly string[] }
  | { readonly kind: 'tooManyLines'; readonly most: number }
  | {
      readonly kind: 'table';
      /** The forum's short name as the file says; `null` when its lines say different things, or nothing. */
      readonly forum: string | null;
      readonly lines: readonly ReadLine[];
      readonly faulty: readonly FaultyLine[];
    };

/** The composition as a table that people keep in Excel. Provided by `presentation/`, which knows the words in it. */
export interface CompositionFile {
  /** Whether a text that somebody wrote is such a table and not a command. */
  looksLikeOne(text: string): boolean;
  read(text: string): FileReading;
  write(shortName: string, rows: readonly CompositionRow[]): string;
}

/** Why a text could not be read as a composition at all. */
export type UnreadFile =
  | { readonly type: 'noTable' }
  | { readonly type: 'columnsMissing'; readonly columns: readonly FileColumn[] }
  | { readonly type: 'columnsUnknown'; readonly headings: readonly string[] }
  | { readonly type: 'tooManyLines'; readonly most: number }
  | { readonly type: 'otherForum'; readonly found: string };
