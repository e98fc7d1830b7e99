import type { LocalDate } from '../time';
import type { Meeting, Meetings, Report } from './meetings';

/** The next meeting, today's included; `undefined` when none is planned. */
export function nextMeeting(meetings: Meetings, today: LocalDate): Meeting | undefined {
  return comingMeetings(meetings, today)[0];
}

/** The planned meetings from today on, the next one first. */
export function comingMeetings({ meetings }: Meetings, today: LocalDate): readonly Meeting[] {
  return meetings.filter(({ on, isCancelled }) => !isCancelled && on >= today);
}

/** The meetings that have been, today's included, the latest first: what was noted can be entered for these. */
export function heldMeetings({ meetings }: Meetings, today: LocalDate): readonly Meeting[] {
  return meetings.filter(({ on, isCancelled }) => !isCancelled && on <= today).reverse();
}

/** What a meeting on that day is told: everything not yet noted that is not to wait longer. */
export function reportsFor({ reports }: Meetings, meetingOn: LocalDate): readonly Report[] {
  return reports.filter(({ noted, dueOn }) => noted === null && (dueOn === null || dueOn <= meetingOn));
}

/** What is kept for a later meeting than that. */
export function laterReports({ reports }: Meetings, meetingOn: LocalDate): readonly Report[] {
  return reports.filter(({ noted, dueOn }) => noted === null && dueOn !== null && dueOn > meetingOn);
}

/** How many meetings a year has. */
export function meetingsInYear({ meetings }: Meetings, year: number): number {
  return meetings.filter(({ on, isCancelled }) => !isCancelled && on.startsWith(`${year}-`)).length;
}
