import type { Person } from '../forum/person';
import type { AtMeeting } from '../decision/report-note';
import type { Instant, LocalDate } from '../time';

/** A planned meeting of a forum. Times are typed as `13.30`; '' when they are not settled. */
export interface Meeting {
  readonly id: string;
  readonly on: LocalDate;
  readonly from: string;
  readonly until: string;
  /** A room, or '' when it is not settled. */
  readonly place: string;
  readonly isDigital: boolean;
  readonly isCancelled: boolean;
}

/** A meeting as it stands in the forum's calendar. */
export interface PlannedMeeting extends Meeting {
  /** How many times it has been changed, so that a form from before the last change is noticed. */
  readonly changes: number;
}

/** What a meeting is told of, or takes up ("Till nästa möte"), in that order. */
export const REPORT_KINDS = [
  'perCapsulam',
  'chairDecision',
  /** A matter that was not decided per capsulam. */
  'movedToMeeting',
  /** Minutes for the meeting to approve. */
  'minutes',
  /** Minutes whose text the meeting is to settle. */
  'disputedMinutes',
  'followUp',
] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];

/** One thing that the next meeting is to hear of. */
export interface Report {
  /** Made of the report's kind and subject, so that nothing is on the list twice. */
  readonly id: string;
  readonly kind: ReportKind;
  /** The decision, matter, minutes or follow-up it is about; '' for follow-ups from before these had a record of their own. */
  readonly subject: string;
  /** `LGS PC 2026:1`; '' for what has no number. */
  readonly number: string;
  readonly title: string;
  /** Who follows it up; '' when that is not settled, and when those who lead do. */
  readonly owner: string;
  /** Those who lead the forum, whoever they are, follow it up. */
  readonly isForLeaders?: true;
  /** Not to be taken up before this day; `null`: at the next meeting. */
  readonly dueOn: LocalDate | null;
  /** The day of the meeting whose minutes they are: only a later one takes them up. Of minutes alone. */
  readonly minutesOf?: LocalDate;
  readonly listedAt: Instant;
  readonly noted: Noted | null;
  /** What was wrongly noted before, the first first. */
  readonly corrections: readonly Correction[];
  /** The latest note, or withdrawal of a note, that is not yet written down with the decision, matter or minutes it is about. */
  readonly untold: Untold | null;
  /** The steering group has put it on the agenda; `null` until then, and where no such group owns the agenda. */
  readonly cleared: { readonly by: Person; readonly at: Instant } | null;
  /** No meeting is to take it up any more. */
  readonly dropped: { readonly by: Person | null; readonly at: Instant } | null;
}

export interface Noted extends AtMeeting {
  readonly by: Person;
  readonly at: Instant;
}

interface Untold {
  readonly by: Person;
  readonly at: Instant;
}

/** Somebody noted it on another meeting or item; `to` is `null` when it is back on the list. */
export interface Correction {
  readonly from: AtMeeting;
  readonly to: AtMeeting | null;
  readonly by: Person;
  readonly at: Instant;
}

/** A forum's meetings and what they are told. */
export interface Meetings {
  readonly meetings: readonly PlannedMeeting[];
  readonly reports: readonly Report[];
  readonly agenda: Agenda;
}

/** Who settles what is on the agenda of the forum's meetings (R-30, 004:147). */
export interface Agenda {
  /** A steering group, by name; '' where what is listed is on the agenda at once, as in every forum that has not said otherwise. */
  readonly owner: string;
  /** How many times the owner or what is on the agenda has been settled, so that a form from before is noticed. */
  readonly changes: number;
}

export type NewReport = Omit<Report, 'listedAt' | 'noted' | 'corrections' | 'untold' | 'cleared' | 'dropped'>;

export type MeetingsEvent =
  | { readonly type: 'meetingPlanned'; readonly at: Instant; readonly by: Person; readonly meeting: Meeting }
  | { readonly type: 'meetingChanged'; readonly at: Instant; readonly by: Person; readonly meeting: Meeting }
  | { readonly type: 'reportListed'; readonly at: Instant; readonly by: Person | null; readonly report: NewReport }
  | {
      readonly type: 'reportsNoted';
      readonly at: Instant;
      readonly by: Person;
      readonly reports: readonly string[];
      readonly meetingOn: LocalDate;
      readonly item: string;
    }
  | {
      readonly type: 'reportsCorrected';
      readonly at: Instant;
      readonly by: Person;
      readonly reports: readonly string[];
      readonly to: AtMeeting | null;
    }
  | { readonly type: 'reportDropped'; readonly at: Instant; readonly by: Person | null; readonly report: string }
  | { readonly type: 'agendaOwnerSet'; readonly at: Instant; readonly by: Person; readonly owner: string }
  /** The steering group wants these on the agenda, and those not. */
  | {
      readonly type: 'agendaSettled';
      readonly at: Instant;
      readonly by: Person;
      readonly on: readonly string[];
      readonly off: readonly string[];
    }
  | { readonly type: 'reportsTold'; readonly at: Instant; readonly reports: readonly string[] };

export const noMeetings: Meetings = { meetings: [], reports: [], agenda: { owner: '', changes: 0 } };

export function evolveMeetings(state: Meetings, event: MeetingsEvent): Meetings {
  switch (event.type) {
    case 'meetingPlanned':
      return { ...state, meetings: byDay([...state.meetings, { ...event.meeting, changes: 0 }]) };
    case 'meetingChanged': {
      const { meeting } = event;
      return {
        ...state,
        meetings: byDay(state.meetings.map((one) => (one.id === meeting.id ? changedTo(one, meeting) : one))),
      };
    }
    case 'reportListed':
      return { ...state, reports: [...state.reports, { ...event.report, ...JUST_LISTED, listedAt: event.at }] };
    case 'reportsNoted': {
      const { reports, meetingOn, item, by, at } = event;
      return withReports(state, reports, (report) => ({
        ...report,
        noted: { meetingOn, item, by, at },
        untold: { by, at },
      }));
    }
    case 'reportsCorrected':
      return withReports(state, event.reports, (report) => corrected(report, event));
    case 'reportDropped': {
      const { by, at } = event;
      return withReports(state, [event.report], (report) => ({ ...report, dropped: { by, at } }));
    }
    case 'agendaOwnerSet':
      return { ...state, agenda: { owner: event.owner, changes: state.agenda.changes + 1 } };
    case 'agendaSettled': {
      const { on, off, by, at } = event;
      const cleared = withReports(state, on, (report) => ({ ...report, cleared: { by, at } }));
      const settled = withReports(cleared, off, (report) => ({ ...report, cleared: null }));
      return { ...settled, agenda: { ...state.agenda, changes: state.agenda.changes + 1 } };
    }
    case 'reportsTold':
      return withReports(state, event.reports, (report) => ({ ...report, untold: null }));
  }
}

function changedTo({ changes }: PlannedMeeting, meeting: Meeting): PlannedMeeting {
  return { ...meeting, changes: changes + 1 };
}

const JUST_LISTED = { noted: null, corrections: [], untold: null, cleared: null, dropped: null } as const;

function corrected(report: Report, event: Extract<MeetingsEvent, { readonly type: 'reportsCorrected' }>): Report {
  const { noted } = report;
  if (noted === null) return report;
  const { to, by, at } = event;
  const from = { meetingOn: noted.meetingOn, item: noted.item };
  return {
    ...report,
    noted: to === null ? null : { ...to, by, at },
    corrections: [...report.corrections, { from, to, by, at }],
    untold: { by, at },
  };
}

function withReports(state: Meetings, ids: readonly string[], change: (report: Report) => Report): Meetings {
  return { ...state, reports: state.reports.map((one) => (ids.includes(one.id) ? change(one) : one)) };
}

function byDay(meetings: readonly PlannedMeeting[]): readonly PlannedMeeting[] {
  return [...meetings].sort((one, other) => (one.on + one.from < other.on + other.from ? -1 : 1));
}
