import type { Calendar } from '../calendar';
import { departuresOf } from '../forum/departures';
import type { Ready } from '../forum/forum';
import { leads, type Actor } from '../forum/roles';
import type { Meetings } from '../meetings/meetings';
import { hasEnded, heldMeetings, reportsFor } from '../meetings/next-meeting';
import type { LocalDate } from '../time';
import type { Due, ForumTask } from './task';

const WITHOUT_DAY: Due = { day: null, isOverdue: false };

/** What only those who lead can say about the forum: who has left, who somebody is, what became of its channel. */
export function tasksInForum(forum: Ready, actor: Actor, today: LocalDate): readonly ForumTask[] {
  if (!leads(actor)) return [];
  return [
    ...(forum.isLost ? [{ kind: 'lostChannel', ...WITHOUT_DAY } as const] : []),
    ...departuresOf(forum, today).map(({ person }) => ({ kind: 'departure', person, ...WITHOUT_DAY }) as const),
    ...forum.unrecognized.map((person) => ({ kind: 'recognition', person, ...WITHOUT_DAY }) as const),
  ];
}

/** After a meeting: what was on its list and is not noted yet. No rule says when it is to be done. */
export function tasksAfterMeeting(
  meetings: Meetings,
  actor: Actor,
  calendar: Calendar,
  today: LocalDate,
): readonly ForumTask[] {
  const [latest] = heldMeetings(meetings, today);
  if (latest === undefined || !leads(actor)) return [];
  const left = reportsFor(meetings, latest.on).filter(
    ({ listedAt }) => !hasEnded(latest, { day: calendar.dayOf(listedAt), time: calendar.clockAt(listedAt) }),
  );
  if (left.length === 0) return [];
  return [{ kind: 'noteReports', meetingOn: latest.on, count: left.length, day: latest.on, isOverdue: false }];
}
