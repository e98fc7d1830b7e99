import { readClockTime } from '../../domain/clock-time';
import type { MeetingsCommand, SeenReport } from '../../domain/meetings/commands';
import { decideMeetings } from '../../domain/meetings/decide-meetings';
import type { Actor } from '../../domain/forum/roles';
import type { Dependencies } from '../dependencies';
import type { Belonging } from '../forum/membership';
import { todayOf } from '../forum/today';
import { idOfContent } from '../ids-of-forms';
import type { Notice } from '../notice';
import { meetingsRef } from '../records/refs';
import type { View } from '../views';
import type { MeetingFields } from './meetings-view';
import { showMeetings, showReports } from './showing-meetings';

interface InForum {
  readonly forumId: string;
}

/** `after`: how many times the meeting had been changed when its form was drawn. */
interface SeenMeeting {
  readonly after: number;
}

export async function planMeeting(
  dependencies: Dependencies,
  belonging: Belonging,
  { forumId, ...fields }: InForum & MeetingFields,
): Promise<View> {
  const read = readMeeting(fields);
  const { on, from, until, place, isDigital } = read;
  const id = idOfContent('meeting', forumId, belonging.actor.id, fields.id, [on, from, until, place, isDigital]);
  const meeting = { ...read, id, isCancelled: false };
  const refused = await command(dependencies, belonging, (by) => ({ type: 'plan', by, meeting }));
  return showMeetings(dependencies, belonging, shownAfter(refused, fields, { type: 'meetingPlanned', on, from }));
}

export async function changeMeeting(
  dependencies: Dependencies,
  belonging: Belonging,
  { after, isCancelled, ...fields }: MeetingFields & SeenMeeting & { readonly isCancelled: boolean },
): Promise<View> {
  const meeting = { ...readMeeting(fields), isCancelled };
  const refused = await command(dependencies, belonging, (by) => ({ type: 'change', by, after, meeting }));
  const shown = shownAfter(refused, fields, { type: 'meetingSaved' });
  return showMeetings(dependencies, belonging, isCancelled ? { note: shown.note } : shown);
}

/** Notes what was ticked under this item, after the meeting. */
export async function noteReports(
  dependencies: Dependencies,
  belonging: Belonging,
  {
    meetingId,
    item,
    reports,
  }: { readonly meetingId: string; readonly item: string; readonly reports: readonly string[] },
): Promise<View> {
  const today = todayOf(dependencies);
  const noted = { type: 'reportsNoted', count: reports.length } as const;
  return reportsAfter(dependencies, belonging, (by) => ({ type: 'note', by, today, meetingId, item, reports }), noted);
}

/** Which steering group settles the agenda; '' for none. */
export async function setAgendaOwner(
  dependencies: Dependencies,
  belonging: Belonging,
  { owner, after }: { readonly owner: string; readonly after: number },
): Promise<View> {
  const set = { type: 'agendaOwnerSet' } as const;
  return reportsAfter(dependencies, belonging, (by) => ({ type: 'setAgendaOwner', by, owner, after }), set);
}

/** What the steering group wants on the agenda. */
export async function settleAgenda(
  dependencies: Dependencies,
  belonging: Belonging,
  seen: { readonly offered: readonly string[]; readonly ticked: readonly string[]; readonly after: number },
): Promise<View> {
  const settled = { type: 'agendaSettled' } as const;
  return reportsAfter(dependencies, belonging, (by) => ({ type: 'settleAgenda', by, ...seen }), settled);
}

/** Corrects notes that were wrong, or puts the reports back on the list when no meeting is chosen. */
export async function correctReports(
  dependencies: Dependencies,
  belonging: Belonging,
  {
    reports,
    meetingId,
    item,
  }: { readonly meetingId: string | null; readonly item: string; readonly reports: readonly SeenReport[] },
): Promise<View> {
  const today = todayOf(dependencies);
  const to = meetingId === null ? null : { meetingId, item };
  const corrected = { type: 'reportsCorrected' } as const;
  return reportsAfter(dependencies, belonging, (by) => ({ type: 'correct', by, today, reports, to }), corrected);
}

/**
 * The list as it is now, with a receipt. When the command was refused, the answer is a sentence, and the card with
 * what was typed stays.
 */
async function reportsAfter(
  dependencies: Dependencies,
  belonging: Belonging,
  commandOf: (actor: Actor) => MeetingsCommand,
  done: Notice,
): Promise<View> {
  const refused = await command(dependencies, belonging, commandOf);
  if (refused !== undefined) return { card: 'message', message: refused };
  return showReports(dependencies, belonging, done);
}

/** Returns the refusal, if there was one. */
async function command(
  dependencies: Dependencies,
  belonging: Belonging,
  commandOf: (actor: Actor) => MeetingsCommand,
): Promise<Notice | undefined> {
  const ref = meetingsRef(belonging.forum.id);
  const change = await dependencies.meetings.change(ref, (state, now) =>
    decideMeetings(state, commandOf(belonging.actor), now),
  );
  if (change.kind === 'refused') return change.refusal;
  if (change.isToBeTended) dependencies.nudge(ref);
  return undefined;
}

/**
 * The meeting as typed, with its times written in one way. What is not a time is left as it was typed, for the fault
 * to quote.
 */
function readMeeting({ id, on, from, until, place, isDigital }: MeetingFields) {
  const time = (text: string) => readClockTime(text) ?? text.trim();
  return { id, on: on.trim(), from: time(from), until: time(until), place: place.trim(), isDigital };
}

function shownAfter(refused: Notice | undefined, typed: MeetingFields, done: Notice) {
  return refused === undefined ? { note: done } : { note: refused, typed };
}
