import { REPORT_KINDS, type Report } from '../../domain/meetings/meetings';
import { linesThatFit } from '../lines-that-fit';
import { titleOf } from '../resolution/matter-title';
import type { Section } from '../sections';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

interface Group {
  readonly heading: string;
  readonly reports: readonly Report[];
}

interface Listed {
  readonly now: readonly Report[];
  /** What the steering group has not said yes to. */
  readonly awaiting: readonly Report[];
  readonly later: readonly Report[];
  readonly noted: readonly Report[];
}

/**
 * What a meeting is told, by kind; what waits; and what was noted last. As many lines as there is room for, and how
 * many more there are.
 */
export function reportSections(
  texts: Texts,
  { now, awaiting, later, noted }: Listed,
  room: number,
): readonly Section[] {
  const { reports: t, words } = texts;
  const groups: readonly Group[] = [
    ...REPORT_KINDS.map((kind) => ({ heading: t.group[kind], reports: now.filter((report) => report.kind === kind) })),
    { heading: t.awaiting, reports: awaiting },
    { heading: t.later, reports: later },
    { heading: t.noted.heading, reports: noted },
  ].filter(({ reports }) => reports.length > 0);
  const lines = linesThatFit(
    groups.map(({ reports }) => reports.map((report) => lineOf(texts, report))),
    room,
  );
  return groups.map(({ heading, reports }, index) => {
    const shown = lines[index] ?? [];
    const left = reports.length - shown.length;
    return { heading, paragraphs: [...shown, ...(left > 0 ? [paragraph(subtle(words.moreOfThese(left)))] : [])] };
  });
}

function lineOf(texts: Texts, report: Report): Paragraph {
  const { number, title, kind, noted, corrections } = report;
  const { noted: t, followUp } = texts.reports;
  const correction = corrections.at(-1);
  return paragraph(
    ...(number === '' ? [] : [bold(number), plain(' ')]),
    plain(titleOf(texts, title)),
    ...(kind === 'followUp' && noted === null ? [subtle(` (${followUp(report)})`)] : []),
    ...(noted === null ? [] : [plain(`: ${t.at(noted)}`)]),
    ...(correction === undefined ? [] : [subtle(` (${t.corrected(correction)})`)]),
  );
}
