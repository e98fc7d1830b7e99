import { CRITERIA, found, type Criterion, type Finding } from '../../domain/state-funds/criteria';
import type { ResolutionContent } from '../../domain/resolution/content';
import type { StateFunds } from '../../domain/state-funds/state-funds';
import { paragraphOf, said, strong, type Block, type Reading } from '../document/document';
import { bytesOf } from '../card-size';
import { folded, sections } from '../sections';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Element } from '../card-template';
import type { Texts } from '../texts';
import { lineOfApplication } from './told-application';

/** Which year it is, how it stands against the criteria in short, and that the forum may break it off. */
export function linesOfStateFunds(
  texts: Texts,
  stateFunds: StateFunds | null | undefined,
  shortName: string,
): readonly string[] {
  if (stateFunds == null) return [];
  return [
    ...lineOfApplication(texts, stateFunds.application),
    summaryOfCriteria(texts, stateFunds),
    texts.stateFunds.breakClause(shortName),
  ];
}

/** Which year it is and how many of the criteria are met, as one sees it before one answers. */
export function criteriaInShort({ stateFunds: t }: Texts, { projectYear, judgments }: StateFunds): string {
  const count = (finding: Finding) => found(judgments, finding).length;
  return t.inShort(projectYear, count('met'), CRITERIA.length, count('notMet'), count('unclear'));
}

/** How many of the criteria are met, and which are not or are unclear. */
export function summaryOfCriteria({ stateFunds: t }: Texts, { projectYear, judgments }: StateFunds): string {
  const named = (criteria: readonly Criterion[]) => criteria.map((criterion) => t.name[criterion]);
  const met = found(judgments, 'met').length;
  const [notMet, unclear] = [named(found(judgments, 'notMet')), named(found(judgments, 'unclear'))];
  return t.summary(projectYear, met, CRITERIA.length, notMet, unclear);
}

/** What was found of a criterion, with the comment. */
export function judgmentLine({ stateFunds: t }: Texts, { judgments }: StateFunds, criterion: Criterion): string {
  const { finding, comment } = judgments[criterion];
  return comment === '' ? `${t.finding[finding]}.` : `${t.finding[finding]}. ${comment}`;
}

/** The content of a larger matter, in bytes, leaves a card of sixty members no room for the criteria one by one. */
const MOST_CONTENT = 7000;

/** The criteria one by one behind a button, after what the year is to be; or that they stand in the history. */
export function foldedCriteria(texts: Texts, content: ResolutionContent): readonly Element[] {
  const { stateFunds } = content;
  if (stateFunds === undefined) return [];
  const paragraphs =
    bytesOf(content) > MOST_CONTENT
      ? [paragraph(plain(texts.stateFunds.inHistory))]
      : criteriaParagraphs(texts, stateFunds);
  return folded('criteria', texts.stateFunds.toggle, sections({ heading: null, paragraphs }));
}

/** The same in view. */
export function criteriaParagraphs(texts: Texts, stateFunds: StateFunds | undefined): readonly Paragraph[] {
  if (stateFunds === undefined) return [];
  const { stateFunds: t } = texts;
  return [
    paragraph(plain(t.yearIs(stateFunds.projectYear))),
    ...CRITERIA.flatMap((criterion) => [
      paragraph(bold(`${t.question[criterion]} `), plain(judgmentLine(texts, stateFunds, criterion))),
      ...answerTo(texts, stateFunds, criterion).map((line) => paragraph(subtle(line))),
    ]),
  ];
}

/** What the applicant has answered to a criterion, where the matter was begun with an application. */
function answerTo({ stateFunds: t }: Texts, { application }: StateFunds, criterion: Criterion): readonly string[] {
  return application === undefined ? [] : [t.answered(application.answers[criterion])];
}

/** For what is kept of a decision. Comments and answers are for the forum. */
export function blocksOfCriteria(texts: Texts, stateFunds: StateFunds | null, { isPublic }: Reading): readonly Block[] {
  if (stateFunds === null) return [];
  const { stateFunds: t } = texts;
  return [
    paragraphOf(said(t.yearIs(stateFunds.projectYear))),
    ...CRITERIA.flatMap((criterion) => {
      const judged = judgmentLine(texts, stateFunds, criterion);
      const told = isPublic ? `${t.finding[stateFunds.judgments[criterion].finding]}.` : judged;
      const answers = isPublic ? [] : answerTo(texts, stateFunds, criterion);
      return [
        paragraphOf(strong(`${t.question[criterion]} `), said(told)),
        ...answers.map((line) => paragraphOf(said(line))),
      ];
    }),
  ];
}
