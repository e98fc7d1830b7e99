import { CRITERIA } from '../../domain/state-funds/criteria';
import type { StateFunds } from '../../domain/state-funds/state-funds';
import { sameData } from '../../domain/same-data';
import { displayable } from '../display-text';
import { added, removed } from '../resolution/word-changes';
import { bold, paragraph, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { judgmentLine, summaryOfCriteria } from './told-state-funds';

/** What is found otherwise of the criteria than in the last round, as whole sentences. */
export function stateFundsChanges(
  texts: Texts,
  before: StateFunds | undefined,
  after: StateFunds | undefined,
): readonly Paragraph[] {
  if (sameData(before, after)) return [];
  const summary = (of: StateFunds) => displayable(summaryOfCriteria(texts, of));
  const both = before !== undefined && after !== undefined;
  // The summary counts what the criteria say: when the year is the same, they say what is new one by one.
  if (both && before.projectYear === after.projectYear) return judgmentChanges(texts, before, after);
  return [
    paragraph(
      bold(texts.changes.field.projectYear),
      before === undefined ? [] : removed(texts, summary(before), ' '),
      after === undefined ? [] : added(texts, summary(after), ''),
    ),
    ...(both ? judgmentChanges(texts, before, after) : []),
  ];
}

function judgmentChanges(texts: Texts, before: StateFunds, after: StateFunds): readonly Paragraph[] {
  return CRITERIA.flatMap((criterion): readonly Paragraph[] => {
    const [was, is] = [before, after].map((of) => displayable(judgmentLine(texts, of, criterion)));
    if (was === undefined || is === undefined || was === is) return [];
    const lead = bold(texts.stateFunds.criterionChanged(criterion));
    return [paragraph(lead, removed(texts, was, ' '), added(texts, is, ''))];
  });
}
