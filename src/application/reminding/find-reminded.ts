import { charterOn } from '../../domain/forum/charter-on';
import type { AccountId } from '../../domain/forum/person';
import { publishersOf } from '../../domain/forum/roles';
import type { StartedMinutes } from '../../domain/minutes/minutes';
import type { Reminded, RemindedForum, RemindedMatter, RemindedMinutes } from '../../domain/reminding/reminder-day';
import type { Started } from '../../domain/resolution/resolution';
import type { Dependencies } from '../dependencies';
import { recentForum } from '../forum/recent-forum';
import { todayOf } from '../forum/today';
import { outstandingIn, type OutstandingStep } from '../minutes/outstanding';
import { minutesRef, resolutionRef } from '../records/refs';

/** What reminders are about, as it stands now. */
export interface FindReminded {
  readonly matter: (reminded: RemindedMatter) => Started | undefined;
  readonly minutes: (reminded: RemindedMinutes) => StartedMinutes | undefined;
  readonly outstanding: (reminded: RemindedForum) => readonly OutstandingStep[];
  /** Whether the person is one of those who publish the forum's minutes, and follow what they wait for. */
  readonly publishes: (reminded: Pick<RemindedForum, 'forumId'>, person: AccountId) => boolean;
}

/** What tells what waits for whom. */
export type ReminderSources = Pick<Dependencies, 'calendar' | 'clock' | 'forums' | 'resolutions' | 'minutes'>;

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
    }
  }
  return {
    matter: ({ resolutionId }) => matters.get(resolutionId),
    minutes: ({ minutesId }) => minutes.get(minutesId),
    outstanding: ({ forumId }) => outstanding.get(forumId) ?? [],
    publishes: ({ forumId }, person) => publishers.get(forumId)?.includes(person) !== false,
  };
}
