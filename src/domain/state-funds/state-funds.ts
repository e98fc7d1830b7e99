import type { Application } from './application/read-application';
import type { Money } from '../money/money';
import type { Terms } from '../terms/terms';
import type { LocalDate } from '../time';
import { CRITERIA, isJudged, judgmentsInField, type Criterion, type Judgments } from './criteria';

/** The years that a project can have state funds for, of which each has its own text. */
export const PROJECT_YEARS = [1, 2, 3] as const;
export type ProjectYear = (typeof PROJECT_YEARS)[number];

/** What a matter about state funds has besides: which of its years it is, and how it stands against the criteria. */
export interface StateFunds {
  readonly projectYear: ProjectYear;
  readonly judgments: Judgments;
  /** What was applied for, in the applicant's own words. Left out where the matter was not begun with an application. */
  readonly application?: Application | undefined;
}

/** As chosen and typed: see `criteria.ts`. Both are '' in a matter that is not about state funds. */
export interface StateFundsFields {
  readonly projectYear: string;
  readonly criteria: string;
}

/** Of a comment on a criterion, in characters. */
export const MOST_COMMENT = 150;

export type StateFundsFault =
  | { readonly field: 'projectYear'; readonly fault: 'missing' }
  /** The forum has not decided that state funds are judged so. */
  | { readonly field: 'projectYear'; readonly fault: 'stateFundsOff' }
  | { readonly field: 'criteria'; readonly fault: 'notJudged'; readonly criteria: readonly Criterion[] }
  | {
      readonly field: 'criteria';
      readonly fault: 'commentTooLong';
      readonly criterion: Criterion;
      readonly most: number;
    }
  | { readonly field: 'amount'; readonly fault: 'missingForStateFunds' }
  /** State funds are granted for one year at a time. */
  | { readonly field: 'validUntil'; readonly fault: 'notWithinTheYear'; readonly year: number };

export interface StateFundsReading {
  /** `null` for none, and while there are faults. */
  readonly stateFunds: StateFunds | null;
  readonly faults: readonly StateFundsFault[];
}

/** Reads what was chosen. Every criterion is judged before the matter is sent (003:284); what is found stops nothing. */
export function readStateFunds({ projectYear: typed, criteria }: StateFundsFields): StateFundsReading {
  const judged = judgmentsInField(criteria);
  const isNothing = CRITERIA.every((criterion) => judged[criterion].finding === '' && judged[criterion].comment === '');
  if (typed.trim() === '' && isNothing) return { stateFunds: null, faults: [] };
  const projectYear = PROJECT_YEARS.find((year) => String(year) === typed.trim());
  const missing = CRITERIA.filter((criterion) => judged[criterion].finding === '');
  const faults: readonly StateFundsFault[] = [
    ...(projectYear === undefined ? [{ field: 'projectYear', fault: 'missing' } as const] : []),
    ...(missing.length > 0 ? [{ field: 'criteria', fault: 'notJudged', criteria: missing } as const] : []),
    ...CRITERIA.filter((criterion) => judged[criterion].comment.length > MOST_COMMENT).map((criterion) => {
      return { field: 'criteria', fault: 'commentTooLong', criterion, most: MOST_COMMENT } as const;
    }),
  ];
  if (faults.length > 0 || projectYear === undefined || !isJudged(judged)) return { stateFunds: null, faults };
  return { stateFunds: { projectYear, judgments: judged }, faults: [] };
}

/** What a grant of state funds lacks: an amount for a year, and an end within that year. */
export function faultsOfGrant(money: Money | null, terms: Terms | null): readonly StateFundsFault[] {
  if (money === null) return [{ field: 'amount', fault: 'missingForStateFunds' }];
  const { year } = money;
  const validUntil = terms?.validUntil ?? null;
  const isWithin = validUntil !== null && validUntil >= firstDayOf(year) && validUntil <= lastDayOf(year);
  return isWithin ? [] : [{ field: 'validUntil', fault: 'notWithinTheYear', year }];
}

function firstDayOf(year: number): LocalDate {
  return `${year}-01-01`;
}

export function lastDayOf(year: number): LocalDate {
  return `${year}-12-31`;
}

/** The year that follows in a project; `null` after the last, since the special financing then does not remain. */
export function yearAfter(projectYear: ProjectYear): ProjectYear | null {
  return PROJECT_YEARS.find((year) => year === projectYear + 1) ?? null;
}

/** Of what always stands on a card of a matter about state funds, in characters. */
const ROOM = 1000;

/** How many characters of a card it takes. The background has so much less room: see `roomOfTerms`. */
export function roomOfStateFunds({ projectYear, criteria }: StateFundsFields): number {
  return projectYear === '' && criteria === '' ? 0 : ROOM;
}
