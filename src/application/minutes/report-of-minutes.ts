import type { NewReport } from '../../domain/meetings/meetings';
import { isLocked, type StartedMinutes } from '../../domain/minutes/minutes';

/** What the forum's next meeting is to do with the minutes: settle what they are to say, or approve them. */
export function reportOf(minutes: StartedMinutes): NewReport | undefined {
  const { id: subject, title, shortName, meetingOn, handings, handedToMeeting, withdrawal } = minutes;
  // Minutes are known by the meeting they are of.
  const shared = { subject, number: `${shortName} ${meetingOn}`, title, owner: '', dueOn: null, minutesOf: meetingOn };
  if (withdrawal !== null) return undefined;
  if (handedToMeeting !== null) {
    return { id: disputeId(minutes, handings.length), kind: 'disputedMinutes', ...shared };
  }
  if (!isLocked(minutes)) return undefined;
  return { id: `minutes:${subject}`, kind: 'minutes', ...shared };
}

/** The reports about these minutes that no meeting is to take up after all. */
export function reportsOver(minutes: StartedMinutes): readonly string[] {
  const { handings, handedToMeeting, withdrawal } = minutes;
  const isOver = handedToMeeting !== null && withdrawal !== null;
  return handings.flatMap(({ takenBack }, index) => {
    const isLast = index === handings.length - 1;
    return takenBack !== null || (isLast && isOver) ? [disputeId(minutes, index + 1)] : [];
  });
}

function disputeId({ id }: StartedMinutes, number: number): string {
  return `disputedMinutes:${id}:${number}`;
}
