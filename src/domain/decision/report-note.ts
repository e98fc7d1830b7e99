import type { Instant, LocalDate } from '../time';
import type { Decision, Reported } from './decision';

/** Where a meeting took something up. */
export interface AtMeeting {
  readonly meetingOn: LocalDate;
  /** The item of the agenda, as the minutes name it: `6` or `1 b`. */
  readonly item: string;
}

/** What has been noted of something that a meeting was to hear of; `meeting` is `null` when a note was taken back. */
export interface ReportNote {
  readonly meeting: AtMeeting | null;
  readonly at: Instant;
}

export function reportedBy(note: ReportNote | null): Reported | null {
  return note?.meeting == null ? null : { ...note.meeting, at: note.at };
}

/** The later of two notes. A note may arrive twice, or after a later one, and changes nothing then. */
export function laterNote(known: ReportNote | null, note: ReportNote): ReportNote {
  return known !== null && known.at >= note.at ? known : note;
}

/** The decision with the meeting's latest note about it; the same decision when the note is older than the one it has. */
export function withReport(decision: Decision, note: ReportNote): Decision {
  const latest = decision.reported?.at ?? decision.unreportedAt;
  if (latest !== null && latest >= note.at) return decision;
  return { ...decision, reported: reportedBy(note), unreportedAt: note.meeting === null ? note.at : null };
}
