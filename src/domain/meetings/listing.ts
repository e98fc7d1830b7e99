import type { Person } from '../forum/person';
import { signed } from '../forum/signed';
import { isLocalDate, type Instant } from '../time';
import { accept, refuse } from '../verdict';
import type { Meetings, NewReport } from './meetings';
import { tooLong, type CommandOf, type MeetingsVerdict } from './meetings-verdict';
import { isWaiting } from './next-meeting';

export function list(state: Meetings, report: NewReport, by: Person | null, now: Instant): MeetingsVerdict {
  if (state.reports.some(({ id }) => id === report.id)) return accept();
  return accept({ type: 'reportListed', at: now, by, report });
}

/** A report that a meeting has heard already stays on the list. */
export function unlist(state: Meetings, id: string, now: Instant): MeetingsVerdict {
  const report = state.reports.find((one) => one.id === id);
  if (report === undefined || !isWaiting(report)) return accept();
  return accept({ type: 'reportDropped', at: now, by: null, report: id });
}

export function addFollowUp(state: Meetings, command: CommandOf<'addFollowUp'>, now: Instant): MeetingsVerdict {
  const title = command.title.trim();
  const owner = command.owner.trim();
  const dueOn = command.dueOn.trim();
  if (title === '') return refuse({ type: 'followUpMissing' });
  if (dueOn !== '' && !isLocalDate(dueOn)) return refuse({ type: 'followUpDayFaulty' });
  const fault = tooLong(title, owner);
  if (fault !== undefined) return fault;
  const id = `followUp:${command.id}`;
  const added = state.reports.find((one) => one.id === id);
  if (added?.noted != null) return refuse({ type: 'alreadyNoted', title: added.title });
  if (added?.dropped != null) return refuse({ type: 'followUpDroppedSince', title: added.title });
  const report = { id, kind: 'followUp', subject: '', number: '', title, owner } as const;
  return list(state, { ...report, dueOn: dueOn === '' ? null : dueOn }, signed(command.by), now);
}

/** Takes away a follow-up that was added by mistake, or that is not needed any more. */
export function dropFollowUp(state: Meetings, command: CommandOf<'dropFollowUp'>, now: Instant): MeetingsVerdict {
  const report = state.reports.find(({ id, kind }) => kind === 'followUp' && id === command.report);
  if (report === undefined) return refuse({ type: 'unknownFollowUp' });
  if (report.noted !== null) return refuse({ type: 'alreadyNoted', title: report.title });
  if (report.dropped !== null) return accept();
  return accept({ type: 'reportDropped', at: now, by: signed(command.by), report: report.id });
}
