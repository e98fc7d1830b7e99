import type { CellFault, FileColumn } from '../../../application/forum/composition-file';
import type { CompositionRow } from '../../../domain/forum/composition-row';
import { BASIS_MOST } from '../../../domain/forum/enter-holding';
import { NAME_MOST } from '../../../domain/forum/enter-person';
import { PARTY_MOST } from '../../../domain/forum/enter-seat';
import type { Principal } from '../../../domain/forum/principal';
import type { SeatRight } from '../../../domain/forum/register';
import { isTyped } from '../../../domain/forum/typed-person';
import { isLocalDate, type LocalDate } from '../../../domain/time';
import { NO, PRINCIPAL_WORDS, RIGHT_WORDS, YES } from './file-words.sv';

export type Cells = Readonly<Record<FileColumn, string>>;

export interface RowReading {
  /** The seat that the line is about, as far as it can be read. */
  readonly seat: number | undefined;
  readonly party: string;
  readonly principal: Principal | undefined;
  readonly right: SeatRight | undefined;
  /** The row; `null` when the line has faults. */
  readonly row: CompositionRow | null;
  readonly faults: readonly CellFault[];
}

const MOST = { party: PARTY_MOST, name: NAME_MOST, account: 100, email: 200, basis: BASIS_MOST };

/** A fault shows the beginning of what was found: quotation marks gone wrong can take in half the file. */
const MOST_SHOWN = 60;

const SEAT = /^\d{1,3}$/;
const DAY = /^(\d{4})(-?)(\d{2})\2(\d{2})$/;
const ADDRESS = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

/** A line of the file, cell by cell. */
export function readRow(cells: Cells): RowReading {
  const seat = SEAT.test(cells.seat) && Number(cells.seat) > 0 ? Number(cells.seat) : undefined;
  const principal = meaning(PRINCIPAL_WORDS, cells.principal);
  const right = meaning(RIGHT_WORDS, cells.right);
  const from = dayIn(cells.from);
  const until = dayIn(cells.until);
  const interim = yesOrNo(cells.interim);

  const { party, name, account, email, basis } = cells;
  const isHeld = name !== '' || account !== '';
  const saysMore = [cells.from, cells.until, email, basis].some((cell) => cell !== '') || interim !== false;
  const faults: readonly CellFault[] = [
    ...missing(cells, 'seat'),
    ...(seat === undefined ? unreadable('seat', cells.seat) : []),
    ...missing(cells, 'party'),
    ...tooLong(cells, 'party'),
    ...missing(cells, 'principal'),
    ...(principal === undefined ? unreadable('principal', cells.principal) : []),
    ...missing(cells, 'right'),
    ...(right === undefined ? unreadable('right', cells.right) : []),
    ...(isHeld || saysMore ? missing(cells, 'name') : []),
    ...tooLong(cells, 'name'),
    ...(/\s/.test(account) || isTyped(account) ? unreadable('account', cells.account) : tooLong(cells, 'account')),
    ...(email.length <= MOST.email && !ADDRESS.test(email)
      ? unreadable('email', cells.email)
      : tooLong(cells, 'email')),
    ...(from === undefined ? unreadable('from', cells.from) : []),
    ...(until === undefined ? unreadable('until', cells.until) : []),
    ...(from != null && until != null && until < from ? [{ column: 'until', fault: 'beforeFrom' } as const] : []),
    ...(interim === undefined ? unreadable('interim', cells.interim) : []),
    ...(interim === true && (from === null || until === null)
      ? [{ column: 'interim', fault: 'needsDays' } as const]
      : []),
    ...tooLong(cells, 'basis'),
  ];

  const said = { seat, party, principal, right };
  if (
    faults.length > 0 ||
    seat === undefined ||
    principal === undefined ||
    right === undefined ||
    from === undefined ||
    until === undefined ||
    interim === undefined
  ) {
    return { ...said, row: null, faults };
  }
  const holding = isHeld ? { name, account, email, from, until, interim, basis } : null;
  return { ...said, row: { seat, party, principal, right, holding }, faults };
}

/** An empty cell has no such fault: it is missing, or need not be there. */
export function unreadable(column: FileColumn, found: string): readonly CellFault[] {
  return found === '' ? [] : [{ column, fault: 'unreadable', found: found.slice(0, MOST_SHOWN) }];
}

function missing(cells: Cells, column: FileColumn): readonly CellFault[] {
  return cells[column] === '' ? [{ column, fault: 'missing' }] : [];
}

function tooLong(cells: Cells, column: keyof typeof MOST): readonly CellFault[] {
  return cells[column].length > MOST[column] ? [{ column, fault: 'tooLong', most: MOST[column] }] : [];
}

function meaning<Value extends string>(words: Readonly<Record<Value, string>>, cell: string): Value | undefined {
  const word = cell.toLowerCase();
  for (const value in words) if (words[value] === word) return value;
  return undefined;
}

function yesOrNo(cell: string): boolean | undefined {
  const word = cell.toLowerCase();
  if (word === YES) return true;
  return word === NO || word === '' ? false : undefined;
}

/** `null` for an empty cell, `undefined` for what is no day. */
function dayIn(cell: string): LocalDate | null | undefined {
  if (cell === '') return null;
  const [, year, , month, day] = DAY.exec(cell) ?? [];
  const date = `${year}-${month}-${day}`;
  return isLocalDate(date) ? date : undefined;
}
