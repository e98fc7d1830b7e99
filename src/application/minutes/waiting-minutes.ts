import type { AccountId } from '../../domain/forum/person';
import { turnsOf } from '../../domain/minutes/turn';
import type { RemindedMinutes } from '../../domain/reminding/reminder-day';
import type { Dependencies } from '../dependencies';

const MOST_WAITING = 60;

/** The steps that wait for the person by name, in any forum. */
export async function waitingMinutes(
  { calendar, minutes }: Pick<Dependencies, 'calendar' | 'minutes'>,
  person: AccountId,
): Promise<readonly RemindedMinutes[]> {
  return (await minutes.concerning(person, MOST_WAITING)).flatMap(({ state }): readonly RemindedMinutes[] => {
    if (state.status === 'none') return [];
    return turnsOf(state, calendar)
      .filter(({ people }) => people.some(({ id }) => id === person))
      .map(({ step }) => ({ kind: 'minutes', forumId: state.forumId, minutesId: state.id, step }));
  });
}
