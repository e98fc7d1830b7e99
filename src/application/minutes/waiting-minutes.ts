import type { Eve } from '../../domain/eves';
import type { AccountId } from '../../domain/forum/person';
import { turnsOf } from '../../domain/minutes/turn';
import type { RemindedMinutes } from '../../domain/reminding/reminder-day';
import type { Dependencies } from '../dependencies';
import { forumsOf } from '../forum/forums-of';

/** A step to be reminded of, by the eves that its forum takes off. */
export interface WaitingStep {
  readonly step: RemindedMinutes;
  readonly evesOff: readonly Eve[];
}

const MOST_WAITING = 60;

/** The steps that wait for the person by name, in any forum that they are still in. */
export async function waitingMinutes(
  dependencies: Pick<Dependencies, 'calendar' | 'clock' | 'forums' | 'minutes'>,
  person: AccountId,
): Promise<readonly WaitingStep[]> {
  const { calendar, minutes } = dependencies;
  const concerning = await minutes.concerning(person, MOST_WAITING);
  if (concerning.length === 0) return [];
  const own = new Set((await forumsOf(dependencies, { id: person, name: '' })).map(({ forum }) => forum.id));
  return concerning.flatMap(({ state }): readonly WaitingStep[] => {
    if (state.status === 'none' || !own.has(state.forumId)) return [];
    const { forumId, id: minutesId, evesOff } = state;
    return turnsOf(state, calendar)
      .filter(({ people }) => people.some(({ id }) => id === person))
      .map(({ step }) => ({ step: { kind: 'minutes', forumId, minutesId, step }, evesOff }));
  });
}
