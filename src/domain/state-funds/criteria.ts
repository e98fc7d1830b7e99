/** What an application for state funds is judged by (003:263 to 003:269), in the order of the forum's paper. */
export const CRITERIA = ['cooperation', 'practice', 'use', 'aims', 'measures', 'afterwards', 'report'] as const;
export type Criterion = (typeof CRITERIA)[number];

export const FINDINGS = ['met', 'notMet', 'unclear'] as const;
export type Finding = (typeof FINDINGS)[number];

export interface Judgment {
  readonly finding: Finding;
  /** '' for none. */
  readonly comment: string;
}

/** As chosen and typed; the finding is '' until somebody has chosen. */
export interface TypedJudgment {
  readonly finding: Finding | '';
  readonly comment: string;
}

export type TypedJudgments = Readonly<Record<Criterion, TypedJudgment>>;
export type Judgments = Readonly<Record<Criterion, Judgment>>;

export function ofEachCriterion<Value>(make: (criterion: Criterion) => Value): Readonly<Record<Criterion, Value>> {
  return {
    cooperation: make('cooperation'),
    practice: make('practice'),
    use: make('use'),
    aims: make('aims'),
    measures: make('measures'),
    afterwards: make('afterwards'),
    report: make('report'),
  };
}

/** In the place of a finding that nobody has chosen. */
const NO_FINDING = '-';

/**
 * The judgments as the one field of a draft that they are: a line for each criterion of which something is said. '' when nothing
 * is, as in every matter that is not about state funds.
 */
export function judgmentsToField(typed: TypedJudgments): string {
  return CRITERIA.map((criterion) => ({ criterion, ...typed[criterion] }))
    .map(({ criterion, finding, comment }) => ({ criterion, finding, comment: comment.replaceAll(/\s+/g, ' ').trim() }))
    .filter(({ finding, comment }) => finding !== '' || comment !== '')
    .map(({ criterion, finding, comment }) => `${criterion} ${finding === '' ? NO_FINDING : finding} ${comment}`.trim())
    .join('\n');
}

/** The judgments that `judgmentsToField` wrote. What is no line of its kind says nothing. */
export function judgmentsInField(field: string): TypedJudgments {
  const lines = field.split('\n').map((line) => line.split(' '));
  return ofEachCriterion((criterion) => {
    const [, word = '', ...comment] = lines.find(([name]) => name === criterion) ?? [];
    return { finding: FINDINGS.find((finding) => finding === word) ?? '', comment: comment.join(' ') };
  });
}

/** Whether something has been found of every criterion. */
export function isJudged(typed: TypedJudgments): typed is Judgments {
  return CRITERIA.every((criterion) => typed[criterion].finding !== '');
}

/** The criteria of which this was found, in their order. */
export function found(judgments: Judgments, finding: Finding): readonly Criterion[] {
  return CRITERIA.filter((criterion) => judgments[criterion].finding === finding);
}
