import type { StartedMinutes } from '../../domain/minutes/minutes';
import { turnsOf, type Turn } from '../../domain/minutes/turn';
import type { Dependencies } from '../dependencies';

/** A step of some minutes that somebody is waited for with. */
export interface OutstandingStep {
  readonly minutes: StartedMinutes;
  readonly turn: Turn;
}

const MOST_READ = 60;

/** All that the forum's minutes wait for, the first due first. */
export async function outstandingIn(
  { calendar, minutes }: Pick<Dependencies, 'calendar' | 'minutes'>,
  forumId: string,
): Promise<readonly OutstandingStep[]> {
  const kept = await minutes.list(forumId, MOST_READ);
  return kept
    .flatMap(({ state }): readonly OutstandingStep[] =>
      state.status === 'none' ? [] : turnsOf(state, calendar).map((turn) => ({ minutes: state, turn })),
    )
    .sort((one, other) => (one.turn.dueOn < other.turn.dueOn ? -1 : 1));
}
