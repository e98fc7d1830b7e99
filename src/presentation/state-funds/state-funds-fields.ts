import { CRITERIA, FINDINGS, judgmentsInField } from '../../domain/state-funds/criteria';
import { PROJECT_YEARS } from '../../domain/state-funds/state-funds';
import type { Element } from '../card-template';
import { choiceField, textField } from '../fields';
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

/** Each criterion with what is found of it, and a comment. What is wrong with them stands above the first. */
export function criteriaFields(texts: Texts, { hint, value, faults }: Filled): readonly Element[] {
  const { stateFunds: t } = texts;
  const typed = judgmentsInField(value);
  return CRITERIA.flatMap((criterion, index) => [
    ...choiceField(texts, {
      id: `finding_${criterion}`,
      label: t.question[criterion],
      placeholder: t.fields.findingPlaceholder,
      value: typed[criterion].finding,
      ...(index === 0 && { hint }),
      faults: index === 0 ? faults : [],
      choices: FINDINGS.map((finding) => ({ title: t.finding[finding], value: finding })),
    }),
    ...textField(texts, {
      id: `comment_${criterion}`,
      label: t.fields.comment(criterion),
      value: typed[criterion].comment,
    }),
  ]);
}
