import { faultOfAmount, readAmount, type Amount, type AmountFault } from '../../money/amount';
import { isBudgetYear } from '../../money/money';
import { saysSomething } from '../../says-something';
import { CRITERIA, ofEachCriterion, type Criterion } from '../criteria';

/** What an applicant says besides the answers to the criteria. */
export const APPLICATION_LINES = ['project', 'organisation', 'amount', 'year'] as const;
export type ApplicationLine = (typeof APPLICATION_LINES)[number];

/** An application as typed. */
export interface ApplicationFields extends Readonly<Record<ApplicationLine, string>> {
  readonly answers: Readonly<Record<Criterion, string>>;
}

/** An application that can be sent: what a matter about it is made of, and part of what the members take a position on. */
export interface Application {
  readonly project: string;
  readonly organisation: string;
  readonly amount: Amount;
  readonly year: number;
  /** To the questions that it is judged by (003:263 to 003:269). */
  readonly answers: Readonly<Record<Criterion, string>>;
}

export const emptyApplication: ApplicationFields = {
  project: '',
  organisation: '',
  amount: '',
  year: '',
  answers: ofEachCriterion(() => ''),
};

/** In characters. Seven answers of this length have room on the voting card beside a background of usual length. */
const MOST_ANSWER = 500;
const MOST_LINE = 100;

export type ApplicationFault =
  | { readonly field: ApplicationLine | Criterion; readonly fault: 'missing' }
  | {
      readonly field: ApplicationLine | Criterion;
      readonly fault: 'tooLong';
      readonly most: number;
      readonly length: number;
    }
  | { readonly field: 'amount'; readonly fault: AmountFault | 'yearly' }
  | { readonly field: 'year'; readonly fault: 'notAYear' };

export type ApplicationReading =
  | { readonly kind: 'application'; readonly application: Application }
  | { readonly kind: 'faulty'; readonly faults: readonly ApplicationFault[] };

/** Reads an application, or tells every fault at once. Funds are granted for one year at a time, so no amount is yearly. */
export function readApplication(fields: ApplicationFields): ApplicationReading {
  const amount = readAmount(fields.amount);
  const year = Number(fields.year.trim());
  const faults: readonly ApplicationFault[] = [
    ...APPLICATION_LINES.flatMap((field) => faultsOfText(field, fields[field], MOST_LINE)),
    ...(fields.amount.trim() !== '' && amount == null
      ? [{ field: 'amount', fault: faultOfAmount(fields.amount) } as const]
      : []),
    ...(amount?.isYearly === true ? [{ field: 'amount', fault: 'yearly' } as const] : []),
    ...(fields.year.trim() !== '' && !isBudgetYear(fields.year.trim())
      ? [{ field: 'year', fault: 'notAYear' } as const]
      : []),
    ...CRITERIA.flatMap((criterion) => faultsOfText(criterion, fields.answers[criterion], MOST_ANSWER)),
  ];
  if (faults.length > 0 || amount == null) return { kind: 'faulty', faults };
  const answers = ofEachCriterion((criterion) => fields.answers[criterion].trim());
  const [project, organisation] = [fields.project.trim(), fields.organisation.trim()];
  return { kind: 'application', application: { project, organisation, amount, year, answers } };
}

/** More than an answer may have is kept until it is shortened, but not without end. In characters. */
const MOST_SAVED = 4_000;

/** The fields that have more text than is ever kept. */
export function unsavable(fields: ApplicationFields): readonly ApplicationFault[] {
  const all = [
    ...APPLICATION_LINES.map((field) => ({ field, typed: fields[field], most: MOST_LINE })),
    ...CRITERIA.map((field) => ({ field, typed: fields.answers[field], most: MOST_ANSWER })),
  ];
  return all
    .filter(({ typed }) => typed.length > MOST_SAVED)
    .map(({ field, typed: { length }, most }) => ({ field, fault: 'tooLong', most, length }));
}

function faultsOfText(field: ApplicationLine | Criterion, typed: string, most: number): readonly ApplicationFault[] {
  const { length } = typed.trim();
  if (!saysSomething(typed)) return [{ field, fault: 'missing' }];
  return length > most ? [{ field, fault: 'tooLong', most, length }] : [];
}
