import type { Calendar } from '../../domain/calendar';
import { decisionOf } from '../../domain/decision/decision-of';
import type { NewReport } from '../../domain/meetings/meetings';
import { currentRound, type Started } from '../../domain/resolution/resolution';

/** What the forum's next meeting is to hear of the matter, if anything: a decision, or that it takes it up itself. */
export function reportOf(resolution: Started, calendar: Calendar): NewReport | undefined {
  const { id: subject } = resolution;
  const shared = { subject, owner: '', dueOn: null };
  if (resolution.status === 'movedToMeeting') {
    const title = currentRound(resolution)?.content.title ?? resolution.fields.title.trim();
    return { id: `movedToMeeting:${subject}`, kind: 'movedToMeeting', number: '', title, ...shared };
  }
  if (resolution.status !== 'adopted' || resolution.sequence === null) return undefined;
  const decision = decisionOf(resolution, resolution.sequence, calendar);
  if (decision === undefined) return undefined;
  const { number, title } = decision;
  return { id: `perCapsulam:${subject}`, kind: 'perCapsulam', number, title, ...shared };
}
