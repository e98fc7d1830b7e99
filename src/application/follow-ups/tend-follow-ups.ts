import { decideFollowUps } from '../../domain/follow-ups/decide-follow-ups';
import { isPassed } from '../../domain/follow-ups/cycle';
import type { FollowUpsCommand } from '../../domain/follow-ups/commands';
import type { FollowUp, FollowUps } from '../../domain/follow-ups/follow-ups';
import { linesOf } from '../../domain/follow-ups/lines-of-meetings';
import { ownersOf } from '../../domain/follow-ups/owners';
import { dueDayOf, followUpsToRemind, hasUnsettledCards } from '../../domain/follow-ups/reminding';
import type { Charter } from '../../domain/forum/charter';
import { charterOn } from '../../domain/forum/charter-on';
import type { Ready } from '../../domain/forum/forum';
import { publishersOf } from '../../domain/forum/roles';
import { noMeetings, type Meetings } from '../../domain/meetings/meetings';
import { isWaiting } from '../../domain/meetings/next-meeting';
import { isOfficeHours } from '../../domain/office-hours';
import type { RecordRef } from '../../ports/record-store';
import type { Dependencies } from '../dependencies';
import { recentForum } from '../forum/recent-forum';
import { listForMeeting, unlistForMeeting } from '../meetings/listing';
import { meetingsRef, reminderDayRef } from '../records/refs';
import { unposted, tendRecord } from '../records/tend-record';
import { askReminders } from '../reminding/asking-reminder';
import { bringUpToDate } from '../reminding/bringing-up-to-date';

export type TendFollowUpsDependencies = Pick<
  Dependencies,
  'clock' | 'calendar' | 'forums' | 'followUps' | 'meetings' | 'reminderDays' | 'nudge'
>;

/**
 * Has meetings hear of what they are to take up, reminds those whom it waits for, and makes the next of what recurs. Every
 * step is done before it is written down, so that a crash in between leaves nobody out.
 */
export function createTendFollowUps(dependencies: TendFollowUpsDependencies): (ref: RecordRef) => Promise<boolean> {
  const { clock, calendar, followUps, meetings } = dependencies;
  return async (ref) => {
    const forum = await recentForum(dependencies, ref.forumId);
    if (forum?.status !== 'ready') return false;
    return tendRecord(followUps, ref, async ({ state, posts }) => {
      const today = calendar.dayOf(clock.now());
      const charter = charterOn(forum, today);
      const planned = (await meetings.read(meetingsRef(ref.forumId)))?.state ?? noMeetings;
      await listLines(dependencies, ref.forumId, state, planned, charter);
      const next: FollowUpsCommand | undefined = state.followUps.some((one) => isPassed(state, one, today))
        ? { type: 'passTime', today }
        : ((await settle(dependencies, state)) ?? (await remindOf(dependencies, forum, charter, state, planned)));
      if (next !== undefined) await followUps.change(ref, (now, at) => decideFollowUps(now, next, at));
      return unposted(posts);
    });
  };
}

/** The meetings' list has a line for each follow-up that waits for a meeting, and no other. */
async function listLines(
  dependencies: Pick<Dependencies, 'meetings'>,
  forumId: string,
  state: FollowUps,
  { reports }: Meetings,
  charter: Charter,
): Promise<void> {
  const lines = linesOf(state, charter);
  const listed = new Set(reports.map(({ id }) => id));
  for (const line of lines.filter(({ id }) => !listed.has(id))) await listForMeeting(dependencies, forumId, line);
  const known = new Set(state.followUps.map(({ id }) => `followUp:${id}`));
  const wanted = new Set(lines.map(({ id }) => id));
  const over = reports.filter(
    (report) =>
      report.kind === 'followUp' &&
      isWaiting(report) &&
      !wanted.has(report.id) &&
      (report.subject !== '' || known.has(report.id)),
  );
  for (const { id } of over) await unlistForMeeting(dependencies, forumId, id);
}

/** Reminders that stand say what became of what they are about. */
async function settle(
  dependencies: Pick<Dependencies, 'reminderDays' | 'nudge'>,
  { followUps }: FollowUps,
): Promise<FollowUpsCommand | undefined> {
  const unsettled = followUps.filter(hasUnsettledCards);
  if (unsettled.length === 0) return undefined;
  for (const { day, people } of unsettled.flatMap(({ reminded }) => reminded)) {
    for (const person of people) await bringUpToDate(dependencies, reminderDayRef(person, day));
  }
  return { type: 'settleCards', followUps: unsettled.map(({ id }) => id) };
}

async function remindOf(
  dependencies: TendFollowUpsDependencies,
  forum: Ready,
  charter: Charter,
  state: FollowUps,
  planned: Meetings,
): Promise<FollowUpsCommand | undefined> {
  const { clock, calendar } = dependencies;
  const { evesOff } = forum.times;
  const own = calendar.withEvesOff(evesOff);
  const now = clock.now();
  if (!isOfficeHours(own, now)) return undefined;
  const day = calendar.dayOf(now);
  const due = followUpsToRemind(state, planned, own, now).map((followUp) => ({
    followUp,
    people: peopleToRemind(followUp, charter, dueDayOf(followUp, planned, day) ?? day, day),
  }));
  for (const person of new Set(due.flatMap(({ people }) => people))) {
    const requests = due
      .filter(({ people }) => people.includes(person))
      .map(({ followUp: { id, remindedThrough } }) => ({
        ...{ since: remindedThrough, evesOff },
        matters: [{ kind: 'followUp', forumId: forum.id, followUpId: id } as const],
      }));
    await askReminders(dependencies, person, now, requests);
  }
  const reminders = due.map(({ followUp, people }) => ({ followUp: followUp.id, people }));
  return reminders.length === 0 ? undefined : { type: 'remind', day, reminders };
}

/** Whom it waits for by name; and those who publish, when it waits for nobody by name, or is late. */
function peopleToRemind({ owner }: FollowUp, charter: Charter, dueOn: string, today: string): readonly string[] {
  const owners = ownersOf(owner, charter).map(({ id }) => id);
  const leaders = owners.length === 0 || dueOn < today ? publishersOf(charter) : [];
  return [...new Set([...owners, ...leaders])];
}
