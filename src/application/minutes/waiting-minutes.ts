import type { Eve } from '../../domain/eves';
import type { AccountId } from '../../domain/forum/person';
import type { RemindedMinutes } from '../../domain/reminding/reminder-day';
import { tasksInMinutes } from '../../domain/todo/minutes-tasks';
import type { Dependencies } from '../dependencies';
import { forumsOf } from '../forum/forums-of';

/** A step to be reminded of, and the eves that its forum takes off. */
export interface WaitingStep {
  readonly step: RemindedMinutes;
  readonly evesOff: readonly Eve[];
}

const MOST_WAITING = 60;

/** The steps that wait for the person by name, in any forum that they still belong to. */
export async function waitingMinutes(
  dependencies: Pick<Dependencies, 'calendar' | 'clock' | 'forums' | 'minutes'>,
  person: AccountId,
): Promise<readonly WaitingStep[]> {
  const { calendar, clock, minutes } = dependencies;
  const concerning = await minutes.concerning(person, MOST_WAITING);
  if (concerning.length === 0) return [];
  const forums = await forumsOf(dependencies, { id: person, name: '' });
  return concerning.flatMap(({ state }): readonly WaitingStep[] => {
    const belonging = forums.find(({ forum }) => state.status === 'started' && forum.id === state.forumId);
    if (state.status === 'none' || belonging === undefined) return [];
    const { forumId, id: minutesId, evesOff } = state;
    return tasksInMinutes(state, { ...belonging, calendar, now: clock.now() }).flatMap(({ kind: step }) =>
      step === 'replaceSigner' ? [] : [{ step: { kind: 'minutes', forumId, minutesId, step }, evesOff }],
    );
  });
}
