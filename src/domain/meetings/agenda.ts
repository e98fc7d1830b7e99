import { signed } from '../forum/signed';
import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import type { Meetings, Report } from './meetings';
import { tooLong, type CommandOf, type MeetingsVerdict } from './meetings-verdict';
import { isWaiting } from './next-meeting';

/** What is on the agenda: all that is listed, or where a steering group owns it what that group has said yes to. */
export function onAgenda({ agenda }: Meetings, reports: readonly Report[]): readonly Report[] {
  return agenda.owner === '' ? reports : reports.filter(({ cleared }) => cleared !== null);
}

/**
 * What waits for the steering group's yes. A meeting may take it up all the same, and then it is noted as everything else: nothing
 * has to be prepared before (R-31, 004:105).
 */
export function awaitingAgenda({ agenda }: Meetings, reports: readonly Report[]): readonly Report[] {
  return agenda.owner === '' ? [] : reports.filter(({ cleared }) => cleared === null);
}

/** The forum has a steering group that settles its agenda, or none any more. */
export function setAgendaOwner(
  { agenda }: Meetings,
  { by, owner: typed, after }: CommandOf<'setAgendaOwner'>,
  now: Instant,
): MeetingsVerdict {
  const owner = typed.trim();
  if (agenda.owner === owner) return accept();
  if (agenda.changes !== after) return refuse({ type: 'agendaChangedSince' });
  return tooLong(owner) ?? accept({ type: 'agendaOwnerSet', at: now, by: signed(by), owner });
}

/** What the steering group wants on the agenda, as one of those who lead says. */
export function settleAgenda(
  { agenda, reports }: Meetings,
  { by, offered, ticked, after }: CommandOf<'settleAgenda'>,
  now: Instant,
): MeetingsVerdict {
  if (agenda.owner === '') return refuse({ type: 'agendaWithoutOwner' });
  const waiting = reports.filter((report) => isWaiting(report) && offered.includes(report.id));
  const on = waiting.filter(({ id, cleared }) => cleared === null && ticked.includes(id)).map(({ id }) => id);
  const off = waiting.filter(({ id, cleared }) => cleared !== null && !ticked.includes(id)).map(({ id }) => id);
  if (on.length === 0 && off.length === 0) return accept();
  if (agenda.changes !== after) return refuse({ type: 'agendaChangedSince' });
  return accept({ type: 'agendaSettled', at: now, by: signed(by), on, off });
}
