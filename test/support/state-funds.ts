import { judgmentsToField, ofEachCriterion, type Criterion, type Finding } from '../../src/domain/state-funds/criteria';
import { MOST_COMMENT, type StateFunds, type StateFundsFields } from '../../src/domain/state-funds/state-funds';

/** Longer than a comment on a criterion may be. */
export const LONG = 'x'.repeat(MOST_COMMENT + 1);

/** The parts of a matter about the first year of state funds: all met but for what is said. */
export function stateFundsFields(but: Partial<Record<Criterion, Finding>> = {}, projectYear = '1'): StateFundsFields {
  const judged = ofEachCriterion((criterion) => ({ finding: but[criterion] ?? 'met', comment: '' }) as const);
  return { projectYear, criteria: judgmentsToField(judged) };
}

/** The first year of a project, of which every criterion is met. */
export const ALL_MET: StateFunds = {
  projectYear: 1,
  judgments: ofEachCriterion(() => ({ finding: 'met', comment: '' })),
};
