import { leads } from '../forum/roles';
import { signed } from '../forum/signed';
import { sameData } from '../same-data';
import { readClockTime } from '../clock-time';
import { isLocalDate, type Instant } from '../time';
import { accept, refuse } from '../verdict';
import type { MeetingsCommand } from './commands';
import { setAgendaOwner, settleAgenda } from './agenda';
import type { Meeting, Meetings, NewReport } from './meetings';
import { tooLong, type CommandOf, type MeetingFault, type MeetingsVerdict } from './meetings-verdict';
import { isWaiting } from './next-meeting';
import { correct, note, told } from './noting';

/**
 * The rules of what meetings are told: nothing is noted twice, and what is listed stays until it is
 * noted or has come to nothing.
 */
export function decideMeetings(state: Meetings, command: MeetingsCommand, now: Instant): MeetingsVerdict {
  if (command.type === 'list') return list(state, command.report, now);
  if (command.type === 'unlist') return unlist(state, command.report, now);
  if (command.type === 'told') return told(state, command, now);
  if (!leads(command.by)) return refuse({ type: 'mayNotLeadMeetings' });
  switch (command.type) {
    case 'plan':
      return plan(state, command, now);
    case 'change':
      return change(state, command, now);
    case 'setAgendaOwner':
      return setAgendaOwner(state, command, now);
    case 'settleAgenda':
      return settleAgenda(state, command, now);
    case 'note':
      return note(state, command, now);
    case 'correct':
      return correct(state, command, now);
  }
}

function list(state: Meetings, report: NewReport, now: Instant): MeetingsVerdict {
  if (state.reports.some(({ id }) => id === report.id)) return accept();
  return accept({ type: 'reportListed', at: now, by: null, report });
}

/** A report that a meeting has heard already stays on the list. */
function unlist(state: Meetings, id: string, now: Instant): MeetingsVerdict {
  const report = state.reports.find((one) => one.id === id);
  if (report === undefined || !isWaiting(report)) return accept();
  return accept({ type: 'reportDropped', at: now, by: null, report: id });
}

function plan(state: Meetings, { by, meeting }: CommandOf<'plan'>, now: Instant): MeetingsVerdict {
  const fault = faultOf(meeting);
  if (fault !== undefined) return fault;
  const before = state.meetings.find(({ id }) => id === meeting.id);
  if (before !== undefined) {
    if (sameData(before, { ...meeting, changes: before.changes })) return accept();
    return refuse(before.isCancelled ? { type: 'unknownMeeting' } : { type: 'meetingChangedSince', on: before.on });
  }
  if (isTaken(state, meeting)) return refuse({ type: 'meetingPlannedAlready', on: meeting.on });
  return accept({ type: 'meetingPlanned', at: now, by: signed(by), meeting });
}

function change(state: Meetings, { by, after, meeting }: CommandOf<'change'>, now: Instant): MeetingsVerdict {
  const before = state.meetings.find(({ id }) => id === meeting.id);
  if (before === undefined) return refuse({ type: 'unknownMeeting' });
  const { changes } = before;
  if (sameData(before, { ...meeting, changes })) return accept();
  // A form from before it was called off would bring it back.
  if (before.isCancelled) return refuse({ type: 'unknownMeeting' });
  if (after !== changes) return refuse({ type: 'meetingChangedSince', on: before.on });
  if (movesNotes(state, before, meeting)) return refuse({ type: 'meetingHasNotes', on: before.on });
  const fault = faultOf(meeting);
  if (fault !== undefined) return fault;
  if (!meeting.isCancelled && isTaken(state, meeting)) return refuse({ type: 'meetingPlannedAlready', on: meeting.on });
  return accept({ type: 'meetingChanged', at: now, by: signed(by), meeting });
}

/** Whether notes stand on the meeting's day, and the change would leave that day without the meeting. */
function movesNotes({ meetings, reports }: Meetings, before: Meeting, { on, isCancelled }: Meeting): boolean {
  if (on === before.on && !isCancelled) return false;
  const isOnlyOne = !meetings.some((one) => one.id !== before.id && !one.isCancelled && one.on === before.on);
  return isOnlyOne && reports.some(({ noted }) => noted?.meetingOn === before.on);
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
  if ([from, until].some((time) => readClockTime(time) !== time)) faults.push('timeFaulty');
  else if (from !== '' && until !== '' && until <= from) faults.push('endsBeforeItBegins');
  if (place === '' && !isDigital) faults.push('placeMissing');
  return faults;
}
