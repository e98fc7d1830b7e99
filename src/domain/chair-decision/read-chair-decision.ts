import { faultOfAmount, readAmount, type Amount, type AmountFault } from '../money/amount';
import { saysSomething } from '../says-something';
import { isLocalDate, type LocalDate } from '../time';

export type ChairDecisionField = 'title' | 'text' | 'reason' | 'decidedOn' | 'amount';

/** A chair's decision as typed. */
export interface ChairDecisionFields {
  readonly title: string;
  readonly text: string;
  readonly reason: string;
  readonly decidedOn: string;
  /** Kronor, with or without spaces; '' for none. */
  readonly amount: string;
  readonly changesCharter: boolean;
}

export interface ChairDecisionContent {
  readonly title: string;
  readonly text: string;
  readonly reason: string;
  readonly decidedOn: LocalDate;
  readonly amount: Amount | null;
  readonly changesCharter: boolean;
}

export type ChairDecisionFault =
  | { readonly field: ChairDecisionField; readonly fault: 'missing' }
  | { readonly field: ChairDecisionField; readonly fault: 'tooLong'; readonly most: number; readonly length: number }
  | { readonly field: 'decidedOn'; readonly fault: 'notADate' | 'inTheFuture' }
  | { readonly field: 'amount'; readonly fault: AmountFault };

export type ChairDecisionReading =
  | { readonly kind: 'content'; readonly content: ChairDecisionContent }
  | { readonly kind: 'faulty'; readonly faults: readonly ChairDecisionFault[] };

const MOST = { title: 150, text: 2_500, reason: 1_500 } as const;

/** Reads a chair's decision as typed, or tells every fault at once, field by field. */
export function readChairDecision(fields: ChairDecisionFields, today: LocalDate): ChairDecisionReading {
  const amount = readAmount(fields.amount);
  const decidedOn = fields.decidedOn.trim();
  const texts = ['title', 'text', 'reason'] as const;
  const faults: ChairDecisionFault[] = [
    ...texts.filter((field) => !saysSomething(fields[field])).map((field) => ({ field, fault: 'missing' }) as const),
    ...texts
      .filter((field) => fields[field].trim().length > MOST[field])
      .map((field) => ({ field, fault: 'tooLong', most: MOST[field], length: fields[field].trim().length }) as const),
    ...dayFaults(decidedOn, today),
    ...(amount === undefined ? [{ field: 'amount', fault: faultOfAmount(fields.amount) } as const] : []),
  ];
  if (faults.length > 0 || amount === undefined) return { kind: 'faulty', faults };
  return {
    kind: 'content',
    content: {
      title: fields.title.trim(),
      text: fields.text.trim(),
      reason: fields.reason.trim(),
      decidedOn,
      amount,
      changesCharter: fields.changesCharter,
    },
  };
}

function dayFaults(decidedOn: string, today: LocalDate): readonly ChairDecisionFault[] {
  if (decidedOn === '') return [{ field: 'decidedOn', fault: 'missing' }];
  if (!isLocalDate(decidedOn)) return [{ field: 'decidedOn', fault: 'notADate' }];
  return decidedOn > today ? [{ field: 'decidedOn', fault: 'inTheFuture' }] : [];
}
