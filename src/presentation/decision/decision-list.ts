import type { Decision } from '../../domain/decision/decision';
import { asItReads } from '../../domain/editorial/editorial-changes';
import type { LocalDate } from '../../domain/time';
import { lineOf, paragraphOf, said, sectionOf, type Document } from '../document/document';
import { titleOf } from '../resolution/matter-title';
import { linesOfStateFunds } from '../state-funds/told-state-funds';
import { lineOfVersion } from '../editorial/told-editorial';
import { lineOfFormalDecisions } from '../formal-decisions/told-formal-decisions';
import { termsForEverybody } from '../../domain/terms/delegated-to';
import { lineOfReport, linesOfTerms } from '../terms/told-terms';
import { proposalLines } from '../resolution/proposal-text';
import type { Texts } from '../texts';

export interface Listed {
  readonly forumName: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** The oldest decision first. */
  readonly decisions: readonly Decision[];
}

/** What a forum has decided in a period, without names and reasons. */
export function decisionList(texts: Texts, { forumName, from, until, decisions }: Listed): Document {
  const { list: t } = texts.extract;
  const { number, day, title, text, reported, ownDecisions } = t.columns;
  const rows = decisions.map((one) =>
    [
      one.number,
      one.decidedOn ?? texts.earlier.unknown,
      titleOf(texts, one.title),
      textOf(texts, one),
      reportedOf(texts, one),
      lineOfFormalDecisions(texts, one),
    ].map(lineOf),
  );
  const table = { kind: 'table', columns: [number, day, title, text, reported, ownDecisions], rows } as const;
  return {
    language: texts.common.lang,
    over: t.heading,
    title: lineOf(t.title(forumName, from, until)),
    under: [],
    sections: sectionOf(null, decisions.length === 0 ? [paragraphOf(said(t.none))] : [table]),
  };
}

function textOf(texts: Texts, decision: Decision): string {
  if (decision.kind === 'earlier') return texts.earlier.withoutText;
  if (decision.kind === 'chair') return decision.text;
  return [
    ...proposalLines(texts, decision, asItReads(decision).points),
    ...linesOfTerms(texts, termsForEverybody(decision), { isPublic: true }),
    ...linesOfStateFunds(texts, decision.stateFunds, decision.shortName),
    ...lineOfReport(texts, decision.termsNotes),
    ...lineOfVersion(texts, decision),
  ].join(' ');
}

function reportedOf({ earlier, extract }: Texts, { kind, reported }: Decision): string {
  if (kind === 'earlier') return earlier.word;
  return reported === null ? extract.list.notReported : extract.list.reported(reported.meetingOn, reported.item);
}
