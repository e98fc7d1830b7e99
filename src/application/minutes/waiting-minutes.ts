import type { Eve } from '../../domain/eves';
import type { AccountId } from '../../domain/forum/person';
import { turnsOf } from '../../domain/minutes/turn';
import type { RemindedMinutes } from '../../domain/reminding/reminder-day';
import type { Dependencies } from '../dependencies';

/** A step to be reminded of, by the eves that its forum takes off. */
export interface WaitingStep {
  readonly step: RemindedMinutes;
  readonly evesOff: readonly Eve[];
}

const MOST_WAITING = 60;

/** The steps that wait for the person by name, in any forum. */
export async function waitingMinutes(
  { calendar, minutes }: Pick<Dependencies, 'calendar' | 'minutes'>,
  person: AccountId,
): Promise<readonly WaitingStep[]> {
  return (await minutes.concerning(person, MOST_WAITING)).flatMap(({ state }): readonly WaitingStep[] => {
    if (state.status === 'none') return [];
    const { forumId, id: minutesId, evesOff } = state;
    return turnsOf(state, calendar)
      .filter(({ people }) => people.some(({ id }) => id === person))
      .map(({ step }) => ({ step: { kind: 'minutes', forumId, minutesId, step }, evesOff }));
  });
}
