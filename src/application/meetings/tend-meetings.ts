import type { ReportNote } from '../../domain/decision/report-note';
import { decideChairDecision } from '../../domain/chair-decision/decide-chair-decision';
import type { Person } from '../../domain/forum/person';
import { decideFollowUps } from '../../domain/follow-ups/decide-follow-ups';
import { followUpOfLine } from '../../domain/follow-ups/lines-of-meetings';
import { decideMeetings } from '../../domain/meetings/decide-meetings';
import type { Report } from '../../domain/meetings/meetings';
import { decideMinutes } from '../../domain/minutes/decide-minutes';
import { decide } from '../../domain/resolution/decide';
import type { RecordRef } from '../../ports/record-store';
import type { Dependencies } from '../dependencies';
import { todayOf } from '../forum/today';
import { isUnreadable } from '../records/folding';
import { chairDecisionRef, followUpsRef, meetingsRef, minutesRef, resolutionRef } from '../records/refs';
import { unposted, tendRecord } from '../records/tend-record';

export type TendMeetingsDependencies = Pick<
  Dependencies,
  'clock' | 'calendar' | 'meetings' | 'minutes' | 'followUps' | 'resolutions' | 'chairDecisions' | 'decisions' | 'nudge'
>;

/** Writes down with decisions and minutes what was noted about them, and which notes were taken back. */
export function createTendMeetings(dependencies: TendMeetingsDependencies): (ref: RecordRef) => Promise<boolean> {
  const { meetings } = dependencies;
  return (ref) =>
    tendRecord(meetings, ref, async ({ state, posts }) => {
      const untold = state.reports.flatMap((report) => (report.untold === null ? [] : [{ report, ...report.untold }]));
      if (untold.length === 0) return unposted(posts);
      const told: { readonly report: string; readonly at: string }[] = [];
      for (const { report, by, at } of untold) {
        const isTold = await isWrittenDown(() => tell(dependencies, ref, report, by, noteOf(report, at)));
        if (isTold) told.push({ report: report.id, at });
      }
      if (told.length === 0) return unposted(posts);
      await meetings.change(meetingsRef(ref.forumId), (now, at) => decideMeetings(now, { type: 'told', told }, at));
      return unposted(posts);
    });
}

/**
 * A record that cannot be written to is tried again when more is noted. It keeps none of the others from being written
 * meanwhile.
 */
async function isWrittenDown(write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return false;
  }
}

function noteOf({ noted }: Report, at: string): ReportNote {
  return { meeting: noted === null ? null : { meetingOn: noted.meetingOn, item: noted.item }, at };
}

async function tell(
  { clock, calendar, decisions, minutes, resolutions, chairDecisions, followUps, nudge }: TendMeetingsDependencies,
  { forumId }: RecordRef,
  report: Report,
  by: Person,
  note: ReportNote,
): Promise<void> {
  const { kind, subject } = report;
  const noteReported = { type: 'noteReported', note } as const;
  switch (kind) {
    case 'perCapsulam': {
      await decisions.noteReported(forumId, subject, note);
      const ref = resolutionRef(forumId, subject);
      await resolutions.change(ref, (state, now) => decide(state, noteReported, now));
      nudge(ref);
      return;
    }
    case 'chairDecision': {
      await decisions.noteReported(forumId, subject, note);
      const ref = chairDecisionRef(forumId, subject);
      await chairDecisions.change(ref, (state, now) => decideChairDecision(state, noteReported, now));
      nudge(ref);
      return;
    }
    case 'minutes':
    case 'disputedMinutes': {
      const ref = minutesRef(forumId, subject);
      const { meeting, at: notedAt } = note;
      const command = { type: 'noteMeeting', by, about: kind, meeting, notedAt } as const;
      await minutes.change(ref, (state, now) => decideMinutes(state, command, now));
      nudge(ref);
      return;
    }
    case 'followUp': {
      const ref = followUpsRef(forumId);
      const today = todayOf({ clock, calendar });
      const command = { type: 'takeUp', followUp: followUpOfLine(report), meeting: note.meeting, today } as const;
      await followUps.change(ref, (state, now) => decideFollowUps(state, command, now));
      nudge(ref);
      return;
    }
    case 'movedToMeeting':
      return;
  }
}
