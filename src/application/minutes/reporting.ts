import type { NewReport } from '../../domain/meetings/meetings';
import { isLocked, type StartedMinutes } from '../../domain/minutes/minutes';

/** What the forum's next meeting is to do with the minutes: settle what they are to say, or approve them. */
export function reportOf(minutes: StartedMinutes): NewReport | undefined {
  const { id: subject, title, handedToMeeting, settlements, withdrawal } = minutes;
  const shared = { subject, number: '', title, owner: '', dueOn: null };
  if (withdrawal !== null) return undefined;
  if (handedToMeeting !== null) {
    return { id: `disputedMinutes:${subject}:${settlements.length + 1}`, kind: 'disputedMinutes', ...shared };
  }
  if (!isLocked(minutes)) return undefined;
  return { id: `minutes:${subject}`, kind: 'minutes', ...shared };
}
