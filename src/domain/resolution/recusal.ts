import type { AccountId } from '../forum/person';
import { choicesThat } from './ballot';
import type { Resolution, Started } from './resolution';
import { ballotOf } from './round';

/**
 * Whoever has declared jäv in a matter takes no part in it, whatever their role, until they answer otherwise in a later
 * round or while the same one is open (Q-12, P-14).
 */
export function isRecused(resolution: Resolution, person: AccountId): boolean {
  if (resolution.status === 'notStarted') return false;
  const last = resolution.rounds.map((round) => ballotOf(round, person)).findLast((ballot) => ballot !== undefined);
  return last !== undefined && choicesThat('leavesElectorate').includes(last.choice);
}

/** Everyone of the presidium has declared jäv, so that nobody may lead the matter. */
export function isUnled(resolution: Started, presidium: readonly AccountId[]): boolean {
  return presidium.length > 0 && presidium.every((id) => isRecused(resolution, id));
}
