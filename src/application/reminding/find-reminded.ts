import { followUpIn, type FollowUp } from '../../domain/follow-ups/follow-ups';
import { ownersOf } from '../../domain/follow-ups/owners';
import { dueDayOf } from '../../domain/follow-ups/reminding';
import { charterOn } from '../../domain/forum/charter-on';
import type { AccountId } from '../../domain/forum/person';
import { publishersOf } from '../../domain/forum/roles';
import type { StartedMinutes } from '../../domain/minutes/minutes';
import type {
  Reminded,
  RemindedFollowUp,
  RemindedForum,
  RemindedMatter,
  RemindedMinutes,
} from '../../domain/reminding/reminder-day';
import type { Started } from '../../domain/resolution/resolution';
import type { Dependencies } from '../dependencies';
import { recentForum } from '../forum/recent-forum';
import { todayOf } from '../forum/today';
import { outstandingIn, type OutstandingStep } from '../minutes/outstanding';
import { noMeetings } from '../../domain/meetings/meetings';
import type { LocalDate } from '../../domain/time';
import { followUpsRef, meetingsRef, minutesRef, resolutionRef } from '../records/refs';

/** A follow-up with its forum and its day, and whom it waits for by name. */
export interface FoundFollowUp {
  readonly forumName: string;
  readonly followUp: FollowUp;
  readonly dueOn: LocalDate | null;
  readonly owners: readonly AccountId[];
}

/** What reminders are about, as it stands now. */
export interface FindReminded {
  readonly matter: (reminded: RemindedMatter) => Started | undefined;
  readonly minutes: (reminded: RemindedMinutes) => StartedMinutes | undefined;
  readonly outstanding: (reminded: RemindedForum) => readonly OutstandingStep[];
  readonly followUp: (reminded: RemindedFollowUp) => FoundFollowUp | undefined;
  /** Whether the person is one of those who publish the forum's minutes, and follow what they wait for. */
  readonly publishes: (reminded: Pick<RemindedForum, 'forumId'>, person: AccountId) => boolean;
}

/** What tells what waits for whom. */
export type ReminderSources = Pick<
  Dependencies,
  'calendar' | 'clock' | 'forums' | 'resolutions' | 'minutes' | 'followUps' | 'meetings'
>;

/**
 * Reads what reminders are about from the store, so that nobody is reminded of something that they have done in
 * another process; or recalls the matters, when an age is given.
 */
export async function findReminded(
  dependencies: ReminderSources,
  all: readonly Reminded[],
  maxAgeMs = 0,
): Promise<FindReminded> {
  const matters = new Map<string, Started>();
  const minutes = new Map<string, StartedMinutes>();
  const outstanding = new Map<string, readonly OutstandingStep[]>();
  const followUps = new Map<string, FoundFollowUp>();
  const publishers = new Map<string, readonly AccountId[] | undefined>();
  for (const one of all) {
    if (one.kind !== 'resolution' && !publishers.has(one.forumId)) {
      const forum = await recentForum(dependencies, one.forumId);
      const charter = forum?.status === 'ready' ? charterOn(forum, todayOf(dependencies)) : undefined;
      publishers.set(one.forumId, charter && publishersOf(charter));
    }
    switch (one.kind) {
      case 'resolution': {
        if (matters.has(one.resolutionId)) break;
        const state = (await dependencies.resolutions.look(resolutionRef(one.forumId, one.resolutionId), maxAgeMs))
          ?.state;
        if (state !== undefined && state.status !== 'notStarted') matters.set(one.resolutionId, state);
        break;
      }
      case 'minutes': {
        if (minutes.has(one.minutesId)) break;
        const state = (await dependencies.minutes.look(minutesRef(one.forumId, one.minutesId)))?.state;
        if (state !== undefined && state.status !== 'none') minutes.set(one.minutesId, state);
        break;
      }
      case 'outstanding':
        if (!outstanding.has(one.forumId)) {
          outstanding.set(one.forumId, await outstandingIn(dependencies, one.forumId));
        }
        break;
      case 'followUp': {
        const found = await findFollowUp(dependencies, one);
        if (found !== undefined) followUps.set(`${one.forumId} ${one.followUpId}`, found);
      }
    }
  }
  return {
    matter: ({ resolutionId }) => matters.get(resolutionId),
    minutes: ({ minutesId }) => minutes.get(minutesId),
    outstanding: ({ forumId }) => outstanding.get(forumId) ?? [],
    followUp: ({ forumId, followUpId }) => followUps.get(`${forumId} ${followUpId}`),
    publishes: ({ forumId }, person) => publishers.get(forumId)?.includes(person) !== false,
  };
}

async function findFollowUp(
  dependencies: Pick<Dependencies, 'calendar' | 'clock' | 'forums' | 'followUps' | 'meetings'>,
  { forumId, followUpId }: RemindedFollowUp,
): Promise<FoundFollowUp | undefined> {
  const state = (await dependencies.followUps.look(followUpsRef(forumId)))?.state;
  const followUp = state === undefined ? undefined : followUpIn(state, followUpId);
  const forum = await recentForum(dependencies, forumId);
  if (followUp === undefined || forum?.status !== 'ready') return undefined;
  const today = todayOf(dependencies);
  const charter = charterOn(forum, today);
  const meetings = (await dependencies.meetings.look(meetingsRef(forumId)))?.state ?? noMeetings;
  const owners = ownersOf(followUp.owner, charter).map(({ id }) => id);
  return { forumName: charter.name, followUp, dueOn: dueDayOf(followUp, meetings, today), owners };
}
