import type { Calendar } from '../../domain/calendar';
import { decisionOf } from '../../domain/decision/decision-of';
import { reportOfDecision } from '../../domain/meetings/report-of-decision';
import type { NewReport } from '../../domain/meetings/meetings';
import { currentRound, type Started } from '../../domain/resolution/resolution';

/** What the forum's next meeting is to hear of the matter, if anything: a decision, or that it takes it up itself. */
export function reportOf(resolution: Started, calendar: Calendar): NewReport | undefined {
  if (resolution.status === 'movedToMeeting') {
    const title = currentRound(resolution)?.content.title ?? resolution.fields.title.trim();
    const { id: subject } = resolution;
    const item = { subject, number: '', title, owner: '', dueOn: null };
    return { id: `movedToMeeting:${subject}`, kind: 'movedToMeeting', ...item };
  }
  if (resolution.status !== 'adopted' || resolution.sequence === null) return undefined;
  const decision = decisionOf(resolution, resolution.sequence, calendar, null);
  return decision && reportOfDecision(decision);
}
