import { readAmount, type Amount } from '../money/amount';
import { saysSomething } from '../says-something';

/** What came of a year of state funds, told at its end (003:269, 003:285). */
export interface FinalReport {
  readonly done: string;
  /** How many residents the effort has reached. */
  readonly residents: number;
  readonly spent: Amount;
}

/** As typed. */
export interface FinalReportFields {
  readonly done: string;
  readonly residents: string;
  readonly spent: string;
}

export type FinalReportFault =
  | { readonly field: keyof FinalReportFields; readonly fault: 'missing' }
  | { readonly field: 'done'; readonly fault: 'tooLong'; readonly most: number; readonly length: number }
  | { readonly field: 'residents'; readonly fault: 'notANumber' }
  | { readonly field: 'spent'; readonly fault: 'notAnAmount' };

export type FinalReportReading =
  | { readonly kind: 'report'; readonly report: FinalReport }
  | { readonly kind: 'faulty'; readonly faults: readonly FinalReportFault[] };

/** In characters. */
const MOST_DONE = 1_000;
const NOTHING: Amount = { kronor: 0, isApproximate: false, isYearly: false };

/** Reads a report as typed: residents as people write numbers, `1 200`; money as everywhere, and `0 kr` where none was used. */
export function readFinalReport(fields: FinalReportFields): FinalReportReading {
  const done = fields.done.trim();
  const residents = numberIn(fields.residents);
  const typed = fields.spent.trim();
  const spent = /^0(?:\s?(?:kr|tkr))?$/i.test(typed) ? NOTHING : readAmount(typed);
  const isAmount = spent != null && !spent.isYearly;
  const faults: readonly FinalReportFault[] = [
    ...(saysSomething(done) ? [] : [{ field: 'done', fault: 'missing' } as const]),
    ...(done.length > MOST_DONE
      ? [{ field: 'done', fault: 'tooLong', most: MOST_DONE, length: done.length } as const]
      : []),
    ...(fields.residents.trim() === '' ? [{ field: 'residents', fault: 'missing' } as const] : []),
    ...(fields.residents.trim() !== '' && residents === undefined
      ? [{ field: 'residents', fault: 'notANumber' } as const]
      : []),
    ...(typed === '' ? [{ field: 'spent', fault: 'missing' } as const] : []),
    ...(typed !== '' && !isAmount ? [{ field: 'spent', fault: 'notAnAmount' } as const] : []),
  ];
  if (faults.length > 0 || residents === undefined || spent == null) return { kind: 'faulty', faults };
  return { kind: 'report', report: { done, residents, spent } };
}

function numberIn(typed: string): number | undefined {
  const digits = typed.replaceAll(/[\s.]/g, '');
  return /^\d{1,7}$/.test(digits) ? Number(digits) : undefined;
}
