import type { Decision } from '../../domain/decision/decision';
import type { ReportNote } from '../../domain/decision/report-note';
import type { WantedPost } from './wanted-post';

/** The card of a decision. Once a meeting has heard of it, the card says so. */
export function decisionPost(
  where: Pick<WantedPost, 'key' | 'to'>,
  decision: Decision,
  report: ReportNote | null,
): WantedPost {
  const edition = report === null ? 'posted' : `reported-${report.at}`;
  return { ...where, view: { card: 'decision', decision }, edition, onlyIfPosted: false };
}
