import { decideMeetings } from '../../domain/meetings/decide-meetings';
import type { Noted, Report } from '../../domain/meetings/meetings';
import { decideMinutes } from '../../domain/minutes/decide-minutes';
import type { RecordRef } from '../../ports/record-store';
import type { Dependencies } from '../dependencies';
import { meetingsRef, minutesRef } from '../records/refs';
import { unposted, workOn } from '../work-on';

export type TendMeetingsDependencies = Pick<Dependencies, 'meetings' | 'minutes' | 'decisions' | 'nudge'>;

/** Writes down with decisions and minutes what the meeting has noted of them. */
export function createTendMeetings(dependencies: TendMeetingsDependencies): (ref: RecordRef) => Promise<boolean> {
  const { meetings } = dependencies;
  return (ref) =>
    workOn(meetings, ref, async ({ state, posts }) => {
      const untold = state.reports.filter(({ noted }) => noted?.isTold === false);
      if (untold.length === 0) return unposted(posts);
      for (const report of untold) if (report.noted !== null) await tell(dependencies, ref, report, report.noted);
      const reports = untold.map(({ id }) => id);
      await meetings.change(meetingsRef(ref.forumId), (now, at) => decideMeetings(now, { type: 'told', reports }, at));
      return unposted(posts);
    });
}

async function tell(
  { decisions, minutes, nudge }: TendMeetingsDependencies,
  { forumId }: RecordRef,
  { kind, subject }: Report,
  { meetingOn, item, by, at }: Noted,
): Promise<void> {
  switch (kind) {
    case 'perCapsulam':
    case 'chairDecision':
      await decisions.noteReported(forumId, subject, { meetingOn, item, at });
      return;
    case 'minutes':
    case 'disputedMinutes': {
      const ref = minutesRef(forumId, subject);
      const command = { type: 'noteMeeting', by, about: kind, meetingOn, item, notedAt: at } as const;
      await minutes.change(ref, (state, now) => decideMinutes(state, command, now));
      nudge(ref);
      return;
    }
    case 'movedToMeeting':
    case 'followUp':
      return;
  }
}
