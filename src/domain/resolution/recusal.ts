import type { Charter } from '../forum/charter';
import type { AccountId } from '../forum/person';
import { leadersOf, presidiumOf, type Actor } from '../forum/roles';
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

/** Somebody as they may act in this matter: without any role for whoever has declared jäv in it. */
export function actorInMatter(resolution: Resolution, actor: Actor): Actor {
  return isRecused(resolution, actor.id) ? { ...actor, roles: [] } : actor;
}

/** Those of the presidium who lead this matter. */
export function presidiumIn(resolution: Started, charter: Charter): readonly AccountId[] {
  return presidiumOf(charter).filter((id) => !isRecused(resolution, id));
}

/** Those who get the cards about the course of this matter. */
export function leadersIn(resolution: Started, charter: Charter): readonly AccountId[] {
  return leadersOf(charter).filter((id) => !isRecused(resolution, id));
}

/** Everyone of the presidium has declared jäv, so that nobody may lead the matter. */
export function isUnled(resolution: Started, presidium: readonly AccountId[]): boolean {
  return presidium.length > 0 && presidium.every((id) => isRecused(resolution, id));
}
