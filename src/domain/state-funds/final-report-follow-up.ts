import type { PerCapsulamDecision } from '../decision/decision';
import type { NewFollowUp } from '../follow-ups/follow-ups';
import type { Language } from '../language';
import { plusMonths } from '../month-arithmetic';
import * as english from './final-report-texts.en';
import * as swedish from './final-report-texts.sv';

const TEXTS = { sv: swedish.finalReportTexts, en: english.finalReportTexts } as const satisfies Record<
  Language,
  swedish.FinalReportTexts
>;

/** So long before the last day the report is due, so that the forum has it before it decides on another year. */
const MONTHS_BEFORE_THE_END = 1;

export function followUpOfReport(decision: string): string {
  return `finalReport:${decision}`;
}

/** Asks those who lead for what came of a year of state funds; `null` for a decision about something else. */
export function reportToAskFor(
  { id, number, title, stateFunds, terms, decidedOn }: PerCapsulamDecision,
  language: Language,
): NewFollowUp | null {
  const lastDay = terms?.validUntil ?? null;
  if (stateFunds === null || lastDay === null) return null;
  const before = plusMonths(lastDay, -MONTHS_BEFORE_THE_END);
  const texts = TEXTS[language];
  return {
    id: followUpOfReport(id),
    title: texts.title(number, title),
    owner: { kind: 'leaders' },
    due: { kind: 'day', on: before > decidedOn ? before : lastDay },
    source: { kind: 'finalReport', decision: id, number },
    recurs: 'never',
  };
}
