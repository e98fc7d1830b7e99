import type { StartedMinutes } from '../../domain/minutes/minutes';
import { charterOn } from '../../domain/forum/charter-on';
import type { Person } from '../../domain/forum/person';
import { signersGone, turnsOf, type Turn } from '../../domain/minutes/turn';
import type { Dependencies } from '../dependencies';
import { recentForum } from '../forum/recent-forum';
import { todayOf } from '../forum/today';

/** A step of some minutes that somebody is waited for with. */
export interface OutstandingStep {
  readonly minutes: StartedMinutes;
  readonly turn: Turn;
  /** Those of them who have left the forum. */
  readonly gone: readonly Person[];
}

const MOST_READ = 60;

/** All that the forum's minutes wait for, the first due first. */
export async function outstandingIn(
  dependencies: Pick<Dependencies, 'calendar' | 'clock' | 'forums' | 'minutes'>,
  forumId: string,
): Promise<readonly OutstandingStep[]> {
  const { calendar, minutes } = dependencies;
  const forum = await recentForum(dependencies, forumId);
  const charter = forum?.status === 'ready' ? charterOn(forum, todayOf(dependencies)) : undefined;
  const goneFrom = (state: StartedMinutes) => (charter === undefined ? [] : signersGone(state, charter));
  const kept = await minutes.list(forumId, MOST_READ);
  return kept
    .flatMap(({ state }): readonly OutstandingStep[] => {
      if (state.status === 'none') return [];
      const gone = goneFrom(state);
      return turnsOf(state, calendar).map((turn) => ({
        minutes: state,
        turn,
        gone: turn.people.filter(({ id }) => gone.some((one) => one.id === id)),
      }));
    })
    .sort((one, other) => (one.turn.dueOn < other.turn.dueOn ? -1 : 1));
}
