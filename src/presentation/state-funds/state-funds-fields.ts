import {
  CRITERIA,
  FINDINGS,
  judgmentsInField,
  type Criterion,
  type TypedJudgments,
} from '../../domain/state-funds/criteria';
import { PROJECT_YEARS } from '../../domain/state-funds/state-funds';
import type { Element } from '../card-template';
import { choiceField, faultParagraph, textField } from '../fields';
import { foldedBeside, sections } from '../sections';
import { paragraph, subtle } from '../text-run';
import type { Texts } from '../texts';

interface Filled {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly faults: readonly string[];
}

/** Which of its years the project is to have funds for. */
export function projectYearField(texts: Texts, { label, hint, value, faults }: Filled): readonly Element[] {
  const { stateFunds: t } = texts;
  return choiceField(texts, {
    id: 'projectYear',
    label,
    hint,
    placeholder: t.fields.yearPlaceholder,
    value,
    faults,
    choices: PROJECT_YEARS.map((year) => ({ title: t.yearOf(year), value: String(year) })),
  });
}

/**
 * Each criterion with what is found of it, and a comment, behind a button that tells what is kept of it. The first that nothing is
 * found of is open. What is wrong with them stands above the first.
 */
export function criteriaFields(texts: Texts, { label, hint, value, faults }: Filled): readonly Element[] {
  const typed = judgmentsInField(value);
  const next = CRITERIA.find((criterion) => typed[criterion].finding === '');
  return [
    ...sections({
      heading: label,
      paragraphs: [paragraph(subtle(hint)), ...faults.map((sentence) => faultParagraph(texts, sentence))],
    }),
    ...CRITERIA.flatMap((criterion) =>
      foldedBeside({
        id: `criterion_${criterion}`,
        toggle: toggleOf(texts, criterion, typed[criterion]),
        isOpen: criterion === next,
        items: criterionFields(texts, criterion, typed[criterion]),
      }),
    ),
  ];
}

function toggleOf(
  { stateFunds: { fields: t } }: Texts,
  criterion: Criterion,
  { finding }: TypedJudgments[Criterion],
): string {
  return finding === '' ? t.criterion(criterion) : t.judged(criterion, finding);
}

function criterionFields(
  texts: Texts,
  criterion: Criterion,
  { finding, comment }: TypedJudgments[Criterion],
): readonly Element[] {
  const { stateFunds: t } = texts;
  return [
    ...choiceField(texts, {
      id: `finding_${criterion}`,
      label: t.question[criterion],
      placeholder: t.fields.findingPlaceholder,
      value: finding,
      choices: FINDINGS.map((one) => ({ title: t.finding[one], value: one })),
    }),
    ...textField(texts, { id: `comment_${criterion}`, label: t.fields.comment(criterion), value: comment }),
  ];
}
