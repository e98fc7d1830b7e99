import type { OwnDecision } from '../decision/decision';
import type { NewReport } from './meetings';

/** What the forum's next meeting is to hear of a decision. */
export function reportOfDecision({ id: subject, kind: how, number, title }: OwnDecision): NewReport {
  const kind = how === 'chair' ? 'chairDecision' : how;
  return { id: `${kind}:${subject}`, kind, subject, number, title, owner: '', dueOn: null };
}
