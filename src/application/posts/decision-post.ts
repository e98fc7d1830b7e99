import type { Decision } from '../../domain/decision/decision';
import { countOfNotes } from '../../domain/decision/noted-since';
import type { ReportNote } from '../../domain/decision/report-note';
import type { WantedPost } from './wanted-post';

/** The card of a decision. Once a meeting has heard of it, the card says so, and what has been noted of it since. */
export function decisionPost(
  where: Pick<WantedPost, 'key' | 'to'>,
  decision: Decision,
  report: ReportNote | null,
): WantedPost {
  const notes = decision.kind === 'perCapsulam' ? countOfNotes(decision) : 0;
  const edition = `${report === null ? 'posted' : `reported-${report.at}`}${notes === 0 ? '' : `, noted ${notes}`}`;
  return { ...where, view: { card: 'decision', decision }, edition, onlyIfPosted: false };
}
