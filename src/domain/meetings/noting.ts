import type { AtMeeting } from '../decision/report-note';
import { signed } from '../forum/signed';
import { plusMilliseconds, type Instant, type LocalDate } from '../time';
import { accept, refuse } from '../verdict';
import type { Meetings, Report } from './meetings';
import { mayTakeUp } from './next-meeting';
import { tooLong, type CommandOf, type MeetingsRefusal, type MeetingsVerdict } from './meetings-verdict';

/** After a meeting: what of the list it has taken up, under which item. */
export function note(state: Meetings, command: CommandOf<'note'>, now: Instant): MeetingsVerdict {
  const { by, meetingId, today } = command;
  const meeting = heldMeeting(state, meetingId, today);
  if ('type' in meeting) return refuse(meeting);
  const item = command.item.trim();
  const ticked = tickedIn(state, command.reports);
  if (ticked.length === 0) return refuse({ type: 'nothingTicked' });
  const fault = faultOfItem(item);
  if (fault !== undefined) return fault;
  const own = ticked.find((report) => !mayTakeUp(meeting.on, report));
  if (own !== undefined) return refuse({ type: 'ownMinutes', title: own.title });
  const at = { meetingOn: meeting.on, item };
  const other = ticked.find(({ noted }) => noted !== null && !isAt(noted, at));
  if (other !== undefined) return refuse({ type: 'alreadyNoted', title: other.title });
  const reports = ticked.filter(({ noted }) => noted === null);
  if (reports.length === 0) return accept();
  const ids = reports.map(({ id }) => id);
  return accept({ type: 'reportsNoted', at: nextMoment(reports, now), by: signed(by), reports: ids, ...at });
}

/** Corrects what was noted wrongly, or puts it back on the list. The earlier note is kept. */
export function correct(state: Meetings, command: CommandOf<'correct'>, now: Instant): MeetingsVerdict {
  const { by, today } = command;
  const ticked = tickedIn(
    state,
    command.reports.map(({ report }) => report),
  );
  if (ticked.length === 0) return refuse({ type: 'nothingTicked' });
  const settled = ticked.find(({ kind }) => kind === 'disputedMinutes');
  if (settled !== undefined) return refuse({ type: 'settledAlready', title: settled.title });
  const target = targetOf(state, command.to, today);
  if (target.kind === 'refused') return target.verdict;
  const { to } = target;
  const own = to === null ? undefined : ticked.find((report) => !mayTakeUp(to.meetingOn, report));
  if (own !== undefined) return refuse({ type: 'ownMinutes', title: own.title });
  const reports = ticked.filter(({ noted }) => noted !== null && !(to !== null && isAt(noted, to)));
  if (reports.length === 0) return accept();
  const since = reports.find(({ id, corrections: { length } }) =>
    command.reports.some(({ report, after }) => report === id && after !== length),
  );
  if (since !== undefined) return refuse({ type: 'correctedSince', title: since.title });
  const ids = reports.map(({ id }) => id);
  return accept({ type: 'reportsCorrected', at: nextMoment(reports, now), by: signed(by), reports: ids, to });
}

/** A report whose note has changed since it was passed on is left out: the newer note is still to be passed on. */
export function told(state: Meetings, command: CommandOf<'told'>, now: Instant): MeetingsVerdict {
  const reports = state.reports.filter(({ id, untold }) =>
    command.told.some(({ report, at }) => report === id && untold?.at === at),
  );
  if (reports.length === 0) return accept();
  return accept({ type: 'reportsTold', at: now, reports: reports.map(({ id }) => id) });
}

/**
 * The latest note counts, so a new note gets a later moment than every note before it, whatever the clocks of two
 * machines say.
 */
function nextMoment(reports: readonly Report[], now: Instant): Instant {
  const moments = reports.flatMap(({ noted, corrections }) => [noted?.at ?? '', corrections.at(-1)?.at ?? '']);
  const latest = moments.reduce((one, other) => (one > other ? one : other), '');
  return latest < now ? now : plusMilliseconds(latest, 1);
}

type Target =
  | { readonly kind: 'found'; readonly to: AtMeeting | null }
  | { readonly kind: 'refused'; readonly verdict: MeetingsVerdict };

function targetOf(state: Meetings, to: CommandOf<'correct'>['to'], today: LocalDate): Target {
  if (to === null) return { kind: 'found', to };
  if (to.meetingId === '') return { kind: 'refused', verdict: refuse({ type: 'meetingNotChosen' }) };
  const meeting = heldMeeting(state, to.meetingId, today);
  if ('type' in meeting) return { kind: 'refused', verdict: refuse(meeting) };
  const item = to.item.trim();
  const fault = faultOfItem(item);
  return fault === undefined
    ? { kind: 'found', to: { meetingOn: meeting.on, item } }
    : { kind: 'refused', verdict: fault };
}

function heldMeeting(
  { meetings }: Meetings,
  meetingId: string,
  today: LocalDate,
): { readonly on: LocalDate } | Extract<MeetingsRefusal, { readonly type: 'unknownMeeting' | 'meetingNotHeld' }> {
  const meeting = meetings.find(({ id, isCancelled }) => id === meetingId && !isCancelled);
  if (meeting === undefined) return { type: 'unknownMeeting' };
  return meeting.on > today ? { type: 'meetingNotHeld', on: meeting.on } : { on: meeting.on };
}

function tickedIn({ reports }: Meetings, ids: readonly string[]): readonly Report[] {
  return reports.filter(({ id, dropped }) => dropped === null && ids.includes(id));
}

function faultOfItem(item: string): MeetingsVerdict | undefined {
  return item === '' ? refuse({ type: 'itemMissing' }) : tooLong(item);
}

function isAt(one: AtMeeting, other: AtMeeting): boolean {
  return one.meetingOn === other.meetingOn && one.item === other.item;
}
