import type { ReportNote } from '../../domain/decision/report-note';
import { decideChairDecision } from '../../domain/chair-decision/decide-chair-decision';
import type { Person } from '../../domain/forum/person';
import { decideMeetings } from '../../domain/meetings/decide-meetings';
import type { Report } from '../../domain/meetings/meetings';
import { decideMinutes } from '../../domain/minutes/decide-minutes';
import { decide } from '../../domain/resolution/decide';
import type { RecordRef } from '../../ports/record-store';
import type { Dependencies } from '../dependencies';
import { chairDecisionRef, meetingsRef, minutesRef, resolutionRef } from '../records/refs';
import { unposted, workOn } from '../work-on';

export type TendMeetingsDependencies = Pick<
  Dependencies,
  'meetings' | 'minutes' | 'resolutions' | 'chairDecisions' | 'decisions' | 'nudge'
>;

/** Writes down with decisions and minutes what was noted of them, or that such a note was taken back. */
export function createTendMeetings(dependencies: TendMeetingsDependencies): (ref: RecordRef) => Promise<boolean> {
  const { meetings } = dependencies;
  return (ref) =>
    workOn(meetings, ref, async ({ state, posts }) => {
      const untold = state.reports.flatMap((report) => (report.untold === null ? [] : [{ report, ...report.untold }]));
      if (untold.length === 0) return unposted(posts);
      for (const { report, by, at } of untold) await tell(dependencies, ref, report, by, noteOf(report, at));
      const told = untold.map(({ report: { id }, at }) => ({ report: id, at }));
      await meetings.change(meetingsRef(ref.forumId), (now, at) => decideMeetings(now, { type: 'told', told }, at));
      return unposted(posts);
    });
}

function noteOf({ noted }: Report, at: string): ReportNote {
  return { meeting: noted === null ? null : { meetingOn: noted.meetingOn, item: noted.item }, at };
}

async function tell(
  { decisions, minutes, resolutions, chairDecisions, nudge }: TendMeetingsDependencies,
  { forumId }: RecordRef,
  { kind, subject }: Report,
  by: Person,
  note: ReportNote,
): Promise<void> {
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
    case 'movedToMeeting':
    case 'followUp':
      return;
  }
}
