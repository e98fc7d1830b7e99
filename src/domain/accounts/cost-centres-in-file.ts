import { signed } from '../forum/signed';
import { sameData } from '../same-data';
import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import { costCentreAt, type Accounts, type CostCentre, type KeptCostCentre } from './accounts';
import type { AccountsVerdict, CommandOf, CostCentreRefusal } from './accounts-verdict';
import type { FileRow } from './commands';
import { readCostCentre } from './cost-centres';

/** What a row of a file would do to the register. `line` is as a text editor counts. */
export type ComparedRow =
  | { readonly kind: 'new'; readonly line: number; readonly costCentre: CostCentre }
  | {
      readonly kind: 'changed';
      readonly line: number;
      readonly before: KeptCostCentre;
      readonly costCentre: CostCentre;
    }
  | { readonly kind: 'same'; readonly line: number; readonly before: KeptCostCentre }
  | { readonly kind: 'faulty'; readonly line: number; readonly why: RowFault };

export type RowFault =
  | CostCentreRefusal
  /** The same cost centre stands on an earlier line. */
  | { readonly type: 'costCentreTwice'; readonly number: string; readonly year: number; readonly line: number };

/**
 * Compares each row of a file with the register as it is. What is decided and booked is in no file, and cost centres that a
 * file leaves out stay as they are.
 */
export function compareFile(state: Accounts, rows: readonly FileRow[]): readonly ComparedRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const { line } = row;
    const faulty = (why: RowFault): ComparedRow => ({ kind: 'faulty', line, why });
    if ('faults' in row) return faulty({ type: 'accountsFaulty', faults: row.faults });
    const read = readCostCentre(row.fields);
    if ('refusal' in read) return faulty(read.refusal);
    const { costCentre } = read;
    const { number, year } = costCentre;
    const place = `${year} ${number}`;
    const first = seen.get(place);
    if (first !== undefined) return faulty({ type: 'costCentreTwice', number, year, line: first });
    seen.set(place, line);
    const before = costCentreAt(state, costCentre);
    if (before === undefined) return { kind: 'new', line, costCentre };
    if (isSame(before, costCentre)) return { kind: 'same', line, before };
    return { kind: 'changed', line, before, costCentre };
  });
}

/** A table has each note on one line. */
function isSame(before: KeptCostCentre, read: CostCentre): boolean {
  const onOneLine = (note: string) => note.replaceAll(/\s+/g, ' ');
  const { changes } = before;
  return sameData({ ...before, note: onOneLine(before.note) }, { ...read, note: onOneLine(read.note), changes });
}

/** How many times the cost centre of each row had been changed when somebody was shown the comparison: '-' for a new one. */
export function seenIn(compared: readonly ComparedRow[]): string {
  return compared.map((row) => ('before' in row ? String(row.before.changes) : '-')).join(' ');
}

/** Enters all that a file has, or nothing: no row is left out, and no register is changed that was not shown. */
export function takeCostCentres(
  state: Accounts,
  { by, rows, seen }: CommandOf<'takeCostCentres'>,
  now: Instant,
): AccountsVerdict {
  const compared = compareFile(state, rows);
  const faulty = compared.filter(({ kind }) => kind === 'faulty').length;
  if (faulty > 0) return refuse({ type: 'fileOfCostCentresFaulty', rows: faulty });
  const news = compared.filter((row) => row.kind === 'new' || row.kind === 'changed');
  if (news.length > 0 && seen !== seenIn(compared)) return refuse({ type: 'registerOfCostCentresChanged' });
  return accept(
    ...news.map(({ costCentre }) => ({ type: 'costCentreEntered', at: now, by: signed(by), costCentre }) as const),
  );
}
