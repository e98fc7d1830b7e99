import { isLocalDate } from '../time';
import type { Period } from './register';

/** Days as typed; '' where nothing is given. */
export interface PeriodFields {
  readonly from: string;
  readonly until: string;
}

export type PeriodFault =
  | { readonly field: 'from' | 'until'; readonly fault: 'notADate' | 'missing' }
  | { readonly field: 'until'; readonly fault: 'beforeFrom' };

export type PeriodReading =
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'faulty'; readonly faults: readonly PeriodFault[] };

/** Reads a first and a last day, both included. `needed` are the ones that may not be left out. */
export function readPeriod(fields: PeriodFields, needed: readonly ('from' | 'until')[]): PeriodReading {
  const from = fields.from.trim();
  const until = fields.until.trim();
  const faults = [['from', from] as const, ['until', until] as const].flatMap(
    ([field, day]): readonly PeriodFault[] => {
      if (day === '') return needed.includes(field) ? [{ field, fault: 'missing' }] : [];
      return isLocalDate(day) ? [] : [{ field, fault: 'notADate' }];
    },
  );
  if (faults.length > 0) return { kind: 'faulty', faults };
  if (from !== '' && until !== '' && until < from) {
    return { kind: 'faulty', faults: [{ field: 'until', fault: 'beforeFrom' }] };
  }
  return { kind: 'period', period: { from: from === '' ? null : from, until: until === '' ? null : until } };
}
