import type { StartedMinutes } from '../../domain/minutes/minutes';
import { charterOn } from '../../domain/forum/charter-on';
import type { Person } from '../../domain/forum/person';
import { belongsTo } from '../../domain/forum/roles';
import { openStepsOf, type OpenStep } from '../../domain/minutes/open-steps';
import type { Dependencies } from '../dependencies';
import { recentForum } from '../forum/recent-forum';
import { todayOf } from '../forum/today';
import { minutesIn } from './minutes-in';

/** A step of some minutes, with the people it waits for. */
export interface OutstandingStep {
  readonly minutes: StartedMinutes;
  readonly openStep: OpenStep;
  /** Which of those who are waited for have left the forum. */
  readonly gone: readonly Person[];
}

/** All that the forum's minutes wait for, the first due first. */
export async function outstandingIn(
  dependencies: Pick<Dependencies, 'calendar' | 'clock' | 'forums' | 'minutes'>,
  forumId: string,
): Promise<readonly OutstandingStep[]> {
  const forum = await recentForum(dependencies, forumId);
  const charter = forum?.status === 'ready' ? charterOn(forum, todayOf(dependencies)) : undefined;
  const hasLeft = ({ id }: Person) => charter !== undefined && !belongsTo(charter, id);
  return (await minutesIn(dependencies, forumId))
    .flatMap((minutes) =>
      openStepsOf(minutes, dependencies.calendar).map((openStep) => ({
        minutes,
        openStep,
        gone: openStep.people.filter(hasLeft),
      })),
    )
    .sort((one, other) => (one.openStep.dueOn < other.openStep.dueOn ? -1 : 1));
}
