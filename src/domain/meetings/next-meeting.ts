import type { LocalDate } from '../time';
import type { Meeting, Meetings, Noted, PlannedMeeting, Report } from './meetings';

/** A moment as people's calendars have it: `time` is `14.05`. */
export interface LocalMoment {
  readonly day: LocalDate;
  readonly time: string;
}

/** A meeting that has an end time is over at that time, and any other meeting when its day is over. */
export function hasEnded({ on, until }: Meeting, { day, time }: LocalMoment): boolean {
  return on < day || (on === day && until !== '' && until <= time);
}

/** The next meeting, or the one that goes on; `undefined` when none is planned. */
export function nextMeeting(meetings: Meetings, now: LocalMoment): PlannedMeeting | undefined {
  return comingMeetings(meetings, now)[0];
}

/** The planned meetings that have not ended, the next one first. */
export function comingMeetings({ meetings }: Meetings, now: LocalMoment): readonly PlannedMeeting[] {
  return meetings.filter((meeting) => !meeting.isCancelled && !hasEnded(meeting, now));
}

/** The meetings that have been, today's included, the latest first: what was noted can be entered for these. */
export function heldMeetings({ meetings }: Meetings, today: LocalDate): readonly PlannedMeeting[] {
  return meetings.filter(({ on, isCancelled }) => !isCancelled && on <= today).reverse();
}

/** What a meeting on that day is told: everything not yet noted that is not to wait longer. */
export function reportsFor({ reports }: Meetings, meetingOn: LocalDate): readonly Report[] {
  return reports.filter((report) => isWaiting(report) && isFor(report, meetingOn));
}

/** The reports that are kept for a later meeting than the one on that day. */
export function laterReports({ reports }: Meetings, meetingOn: LocalDate): readonly Report[] {
  return reports.filter((report) => isWaiting(report) && !isFor(report, meetingOn));
}

function isFor(report: Report, meetingOn: LocalDate): boolean {
  return (report.dueOn === null || report.dueOn <= meetingOn) && mayTakeUp(meetingOn, report);
}

/** A meeting does not approve its own minutes, nor those of one after it. */
export function mayTakeUp(meetingOn: LocalDate, { minutesOf }: Report): boolean {
  return minutesOf === undefined || minutesOf < meetingOn;
}

/** Minutes that no planned meeting can take up. */
export function minutesWithoutMeeting({ meetings, reports }: Meetings): readonly Report[] {
  const days = meetings.filter(({ isCancelled }) => !isCancelled).map(({ on }) => on);
  return reports.filter(
    (report) => isWaiting(report) && report.minutesOf !== undefined && !days.some((on) => mayTakeUp(on, report)),
  );
}

/** What has been noted, the latest first. */
export function notedReports({ reports }: Meetings): readonly (Report & { readonly noted: Noted })[] {
  return reports
    .flatMap((report) => (report.noted === null ? [] : [{ ...report, noted: report.noted }]))
    .sort((one, other) => (one.noted.at > other.noted.at ? -1 : 1));
}

/** Neither noted nor dropped: a meeting is still to hear of it. */
export function isWaiting({ noted, dropped }: Report): boolean {
  return noted === null && dropped === null;
}

/** How many meetings a year has. */
export function meetingsInYear({ meetings }: Meetings, year: number): number {
  return meetings.filter(({ on, isCancelled }) => !isCancelled && on.startsWith(`${year}-`)).length;
}
