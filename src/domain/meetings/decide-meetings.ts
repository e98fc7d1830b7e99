import type { Person } from '../forum/person';
import { leads, type Actor } from '../forum/roles';
import { signed } from '../forum/signed';
import { sameData } from '../same-data';
import { isLocalDate, type Instant, type LocalDate } from '../time';
import { accept, refuse, type Verdict } from '../verdict';
import type { Meeting, Meetings, MeetingsEvent, NewReport } from './meetings';

export type MeetingsCommand =
  | { readonly type: 'plan'; readonly by: Actor; readonly meeting: Meeting }
  | { readonly type: 'change'; readonly by: Actor; readonly meeting: Meeting }
  /** The program itself lists what a meeting is to hear of. */
  | { readonly type: 'list'; readonly report: NewReport }
  /** What was noted has been written down with what it is about. */
  | { readonly type: 'told'; readonly reports: readonly string[] }
  | {
      readonly type: 'addFollowUp';
      readonly by: Actor;
      readonly id: string;
      readonly title: string;
      readonly owner: string;
      /** A day as typed; '' for the next meeting. */
      readonly dueOn: string;
    }
  | {
      readonly type: 'note';
      readonly by: Actor;
      readonly reports: readonly string[];
      readonly meetingId: string;
      readonly item: string;
      readonly today: LocalDate;
    };

export type MeetingsRefusal =
  | { readonly type: 'mayNotLeadMeetings' }
  | { readonly type: 'meetingFaulty'; readonly faults: readonly MeetingFault[] }
  | { readonly type: 'meetingPlannedAlready'; readonly on: LocalDate }
  | { readonly type: 'unknownMeeting' }
  | { readonly type: 'meetingNotHeld'; readonly on: LocalDate }
  | { readonly type: 'nothingTicked' }
  | { readonly type: 'itemMissing' }
  | { readonly type: 'alreadyNoted'; readonly title: string }
  | { readonly type: 'followUpMissing' }
  | { readonly type: 'followUpDayFaulty' }
  | { readonly type: 'meetingTextTooLong'; readonly most: number; readonly length: number };

export type MeetingFault = 'dayMissing' | 'dayFaulty' | 'timeFaulty' | 'endsBeforeItBegins' | 'placeMissing';

export type MeetingsVerdict = Verdict<MeetingsEvent, MeetingsRefusal>;

type CommandOf<Type extends MeetingsCommand['type']> = Extract<MeetingsCommand, { type: Type }>;

const TEXT_MOST = 500;

/** The rules of what meetings are told: nothing is noted twice, and what is listed stays until noted. */
export function decideMeetings(state: Meetings, command: MeetingsCommand, now: Instant): MeetingsVerdict {
  if (command.type === 'list') return list(state, command.report, null, now);
  if (command.type === 'told') return told(state, command.reports, now);
  if (!leads(command.by)) return refuse({ type: 'mayNotLeadMeetings' });
  switch (command.type) {
    case 'plan':
      return plan(state, command, now);
    case 'change':
      return change(state, command, now);
    case 'addFollowUp':
      return addFollowUp(state, command, now);
    case 'note':
      return note(state, command, now);
  }
}

function list(state: Meetings, report: NewReport, by: Person | null, now: Instant): MeetingsVerdict {
  if (state.reports.some(({ id }) => id === report.id)) return accept();
  return accept({ type: 'reportListed', at: now, by, report });
}

function told(state: Meetings, ids: readonly string[], now: Instant): MeetingsVerdict {
  const reports = state.reports.filter(({ id, noted }) => ids.includes(id) && noted?.isTold === false);
  if (reports.length === 0) return accept();
  return accept({ type: 'reportsTold', at: now, reports: reports.map(({ id }) => id) });
}

function plan(state: Meetings, { by, meeting }: CommandOf<'plan'>, now: Instant): MeetingsVerdict {
  const fault = faultOf(meeting);
  if (fault !== undefined) return fault;
  if (state.meetings.some(({ id }) => id === meeting.id)) return accept();
  if (isTaken(state, meeting)) return refuse({ type: 'meetingPlannedAlready', on: meeting.on });
  return accept({ type: 'meetingPlanned', at: now, by: signed(by), meeting });
}

function change(state: Meetings, { by, meeting }: CommandOf<'change'>, now: Instant): MeetingsVerdict {
  const before = state.meetings.find(({ id }) => id === meeting.id);
  if (before === undefined) return refuse({ type: 'unknownMeeting' });
  if (sameData(before, meeting)) return accept();
  // A form from before it was called off would bring it back.
  if (before.isCancelled) return refuse({ type: 'unknownMeeting' });
  const fault = faultOf(meeting);
  if (fault !== undefined) return fault;
  if (!meeting.isCancelled && isTaken(state, meeting)) return refuse({ type: 'meetingPlannedAlready', on: meeting.on });
  return accept({ type: 'meetingChanged', at: now, by: signed(by), meeting });
}

function addFollowUp(state: Meetings, command: CommandOf<'addFollowUp'>, now: Instant): MeetingsVerdict {
  const title = command.title.trim();
  const owner = command.owner.trim();
  const dueOn = command.dueOn.trim();
  if (title === '') return refuse({ type: 'followUpMissing' });
  if (dueOn !== '' && !isLocalDate(dueOn)) return refuse({ type: 'followUpDayFaulty' });
  const fault = tooLong(title, owner);
  if (fault !== undefined) return fault;
  const id = `followUp:${command.id}`;
  const report = { id, kind: 'followUp', subject: '', number: '', title, owner } as const;
  return list(state, { ...report, dueOn: dueOn === '' ? null : dueOn }, signed(command.by), now);
}

function note(state: Meetings, command: CommandOf<'note'>, now: Instant): MeetingsVerdict {
  const { by, meetingId, today } = command;
  const meeting = state.meetings.find(({ id, isCancelled }) => id === meetingId && !isCancelled);
  if (meeting === undefined) return refuse({ type: 'unknownMeeting' });
  if (meeting.on > today) return refuse({ type: 'meetingNotHeld', on: meeting.on });
  const item = command.item.trim();
  const ticked = state.reports.filter(({ id }) => command.reports.includes(id));
  if (ticked.length === 0) return refuse({ type: 'nothingTicked' });
  if (item === '') return refuse({ type: 'itemMissing' });
  const fault = tooLong(item);
  if (fault !== undefined) return fault;
  const other = ticked.find(({ noted }) => noted !== null && (noted.meetingOn !== meeting.on || noted.item !== item));
  if (other !== undefined) return refuse({ type: 'alreadyNoted', title: other.title });
  const reports = ticked.filter(({ noted }) => noted === null).map(({ id }) => id);
  if (reports.length === 0) return accept();
  return accept({ type: 'reportsNoted', at: now, by: signed(by), reports, meetingOn: meeting.on, item });
}

/** Whether another meeting begins at that very time. */
function isTaken({ meetings }: Meetings, meeting: Meeting): boolean {
  return meetings.some(({ id, on, from, isCancelled }) => {
    return id !== meeting.id && !isCancelled && on === meeting.on && from === meeting.from;
  });
}

/** A cancelled meeting needs no more than the day that it was to be on. */
function faultOf(meeting: Meeting): MeetingsVerdict | undefined {
  const faults = [...dayFaults(meeting), ...(meeting.isCancelled ? [] : settingFaults(meeting))];
  return faults.length > 0 ? refuse({ type: 'meetingFaulty', faults }) : tooLong(meeting.place);
}

function dayFaults({ on }: Meeting): readonly MeetingFault[] {
  if (on === '') return ['dayMissing'];
  return isLocalDate(on) ? [] : ['dayFaulty'];
}

function settingFaults({ from, until, place, isDigital }: Meeting): readonly MeetingFault[] {
  const faults: MeetingFault[] = [];
  if ([from, until].some((time) => time !== '' && !isTime(time))) faults.push('timeFaulty');
  else if (from !== '' && until !== '' && until <= from) faults.push('endsBeforeItBegins');
  if (place === '' && !isDigital) faults.push('placeMissing');
  return faults;
}

/** `08.00` to `23.59`, as it is written in Swedish. */
function isTime(text: string): boolean {
  return /^([01]\d|2[0-3])\.[0-5]\d$/.test(text);
}

function tooLong(...texts: readonly string[]): MeetingsVerdict | undefined {
  const text = texts.find((one) => one.length > TEXT_MOST);
  return text === undefined ? undefined : refuse({ type: 'meetingTextTooLong', most: TEXT_MOST, length: text.length });
}
