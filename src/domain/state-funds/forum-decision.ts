import { saysSomething } from '../says-something';
import { isLocalDate, type LocalDate } from '../time';

/** The decision by which a forum judges state funds by the criteria: until it is named, nothing of them is shown. */
export interface StateFundsDecision {
  readonly decidedBy: string;
  readonly decidedOn: LocalDate;
  /** Its number, or the item of the minutes. */
  readonly number: string;
}

/** As typed. */
export interface StateFundsDecisionFields {
  readonly fundsDecidedBy: string;
  readonly fundsDecidedOn: string;
  readonly fundsNumber: string;
}

export type StateFundsDecisionField = keyof StateFundsDecisionFields;

export interface StateFundsDecisionFault {
  readonly field: StateFundsDecisionField;
  readonly fault: 'missing' | 'notADate' | 'notYet' | 'tooLong';
}

/** Of who decided and of the number, in characters. */
const MOST_OF_REFERENCE = 80;

export type StateFundsDecisionReading =
  | { readonly kind: 'decision'; readonly decision: StateFundsDecision }
  | { readonly kind: 'faulty'; readonly faults: readonly StateFundsDecisionFault[] };

/** Reads who decided, when and under which number. It is a decision that has been made by today. */
export function readStateFundsDecision(fields: StateFundsDecisionFields, today: LocalDate): StateFundsDecisionReading {
  const [decidedBy, decidedOn, number] = [
    fields.fundsDecidedBy.trim(),
    fields.fundsDecidedOn.trim(),
    fields.fundsNumber.trim(),
  ];
  const faults = [
    ...faultsOfText('fundsDecidedBy', decidedBy),
    ...faultsOfDay(decidedOn, today),
    ...faultsOfText('fundsNumber', number),
  ];
  return faults.length > 0
    ? { kind: 'faulty', faults }
    : { kind: 'decision', decision: { decidedBy, decidedOn, number } };
}

function faultsOfText(field: StateFundsDecisionField, text: string): readonly StateFundsDecisionFault[] {
  if (!saysSomething(text)) return [{ field, fault: 'missing' }];
  return text.length > MOST_OF_REFERENCE ? [{ field, fault: 'tooLong' }] : [];
}

function faultsOfDay(day: string, today: LocalDate): readonly StateFundsDecisionFault[] {
  const field = 'fundsDecidedOn';
  if (day === '') return [{ field, fault: 'missing' }];
  if (!isLocalDate(day)) return [{ field, fault: 'notADate' }];
  return day > today ? [{ field, fault: 'notYet' }] : [];
}
