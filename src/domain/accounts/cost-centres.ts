import { signed } from '../forum/signed';
import { readAmount } from '../money/amount';
import { isBudgetYear } from '../money/money';
import { sameData } from '../same-data';
import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import { costCentreAt, type Accounts, type CostCentre, type Sum } from './accounts';
import {
  tooLong,
  type AccountsFault,
  type AccountsVerdict,
  type CommandOf,
  type CostCentreRefusal,
} from './accounts-verdict';
import { namedIn } from './balances';
import type { CostCentreFields } from './commands';

/** Enters a cost centre for a year, or changes it. Its number and year stay what they were. */
export function enterCostCentre(state: Accounts, command: CommandOf<'enterCostCentre'>, now: Instant): AccountsVerdict {
  const { by, after, fields } = command;
  const reading = readCostCentre(fields);
  if ('refusal' in reading) return refuse(reading.refusal);
  const { costCentre: read } = reading;
  const { number, year } = read;
  const kept = costCentreAt(state, read);
  if (kept !== undefined) {
    if (sameData(kept, { ...read, changes: kept.changes })) return accept();
    if (after === null) return refuse({ type: 'costCentreKeptAlready', number, year });
    if (after !== kept.changes) return refuse({ type: 'costCentreChangedSince', number });
  } else if (after !== null) return refuse({ type: 'unknownCostCentre' });
  return accept({ type: 'costCentreEntered', at: now, by: signed(by), costCentre: read });
}

/** Takes away a cost centre that was entered by mistake. */
export function removeCostCentre(
  state: Accounts,
  { by, after, year, number }: CommandOf<'removeCostCentre'>,
  now: Instant,
): AccountsVerdict {
  const kept = costCentreAt(state, { year, number });
  if (kept === undefined) return accept();
  if (after !== kept.changes) return refuse({ type: 'costCentreChangedSince', number });
  const others = state.costCentres.filter((one) => one.year === year);
  const hasBookings = state.bookings.some((one) => one.year === year && namedIn(others, one.costCentre) === kept);
  if (hasBookings) return refuse({ type: 'costCentreHasBookings', number });
  return accept({ type: 'costCentreRemoved', at: now, by: signed(by), year, number });
}

/** Reads a cost centre as it is typed, or says all that is wrong with it. */
export function readCostCentre(
  fields: CostCentreFields,
): { readonly costCentre: CostCentre } | { readonly refusal: CostCentreRefusal } {
  const [number, name, year] = [fields.number.trim(), fields.name.trim(), fields.year.trim()];
  const [income, carriedOver] = [readSum(fields.income), readSum(fields.carriedOver)];
  const faults: readonly AccountsFault[] = [
    ...(number === '' ? [{ field: 'number', fault: 'missing' } as const] : []),
    ...(number !== '' && !/^[\p{L}\p{N}-]+$/u.test(number) ? [{ field: 'number', fault: 'notANumber' } as const] : []),
    ...(name === '' ? [{ field: 'name', fault: 'missing' } as const] : []),
    ...(isBudgetYear(year) ? [] : [{ field: 'year', fault: year === '' ? 'missing' : 'notAYear' } as const]),
    ...(income === undefined ? [{ field: 'income', fault: 'notAnAmount' } as const] : []),
    ...(carriedOver === undefined ? [{ field: 'carriedOver', fault: 'notAnAmount' } as const] : []),
  ];
  if (faults.length > 0 || income === undefined || carriedOver === undefined) {
    return { refusal: { type: 'accountsFaulty', faults } };
  }
  const note = fields.note.trim();
  const long = tooLong(number, name, note);
  if (long !== undefined) return { refusal: long };
  return { costCentre: { year: Number(year), number, name, funds: fields.funds, income, carriedOver, note } };
}

/** An amount as people write it; nothing, and a zero, are no money. */
function readSum(text: string): Sum | undefined {
  if (['', '0'].includes(text.trim())) return { kronor: 0, isApproximate: false };
  const amount = readAmount(text);
  return amount ? { kronor: amount.kronor, isApproximate: amount.isApproximate } : undefined;
}
