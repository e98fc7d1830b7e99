import { faultOfAmount, readAmount, type Amount, type AmountFault } from './amount';

/** What a matter costs, in which year, and from which cost centre (*ansvar*) it is paid. */
export interface Money {
  readonly amount: Amount;
  readonly year: number;
  /** The cost centre's number, and its name if it was written; '' when nobody has said. */
  readonly costCentre: string;
}

/** As typed; all three are '' in a matter that is about no money. */
export interface MoneyFields {
  readonly amount: string;
  readonly budgetYear: string;
  readonly costCentre: string;
}

export type MoneyFault =
  | { readonly field: 'amount' | 'budgetYear'; readonly fault: 'missing' }
  | { readonly field: 'amount'; readonly fault: AmountFault }
  | { readonly field: 'budgetYear'; readonly fault: 'notAYear' };

export interface MoneyReading {
  /** `null` when no money is typed, and while there are faults. */
  readonly money: Money | null;
  readonly faults: readonly MoneyFault[];
}

/** Whether a text is written as a year that money can be for. */
export function isBudgetYear(text: string): boolean {
  return /^20\d\d$/.test(text);
}

/** Reads what was typed about money. An amount needs its year; a year or a cost centre needs the amount. */
export function readMoney(fields: MoneyFields): MoneyReading {
  const amount = readAmount(fields.amount);
  const [year, costCentre] = [fields.budgetYear.trim(), fields.costCentre.trim().replaceAll(/\s+/g, ' ')];
  if (amount === null && year === '' && costCentre === '') return { money: null, faults: [] };
  const faults: readonly MoneyFault[] = [
    ...(amount === null ? [{ field: 'amount', fault: 'missing' } as const] : []),
    ...(amount === undefined ? [{ field: 'amount', fault: faultOfAmount(fields.amount) } as const] : []),
    ...(year === '' ? [{ field: 'budgetYear', fault: 'missing' } as const] : []),
    ...(year !== '' && !isBudgetYear(year) ? [{ field: 'budgetYear', fault: 'notAYear' } as const] : []),
  ];
  if (faults.length > 0 || amount === null || amount === undefined) return { money: null, faults };
  return { money: { amount, year: Number(year), costCentre }, faults: [] };
}
