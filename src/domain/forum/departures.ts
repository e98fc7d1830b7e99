import type { LocalDate } from '../time';
import type { Ready } from './forum';
import type { Holding, RegisteredPerson, RoleTerm } from './register';
import { daysOf } from './seat-holders';
import { isTyped } from './typed-person';

/** Somebody who has left the channel and still has a seat or a role, or will have. */
export interface Departure {
  readonly person: RegisteredPerson;
  readonly holdings: readonly Holding[];
  readonly roleTerms: readonly RoleTerm[];
}

/** Leaving the channel does not change the register by itself: about each of these somebody has to say. */
export function departuresOf({ register, roster, keptAfterLeaving }: Ready, today: LocalDate): readonly Departure[] {
  if (roster === null) return [];
  const here = new Set([...roster.map(({ id }) => id), ...keptAfterLeaving]);
  const lasts = (until: LocalDate | null) => until === null || until >= today;
  return register.people
    .filter(({ id }) => !here.has(id) && !isTyped(id))
    .map((person) => ({
      person,
      holdings: register.holdings.filter((holding) => holding.person === person.id && lasts(holding.until)),
      roleTerms: register.roleTerms.filter((term) => term.person === person.id && lasts(daysOf(term).until)),
    }))
    .filter(({ holdings, roleTerms }) => holdings.length + roleTerms.length > 0);
}
