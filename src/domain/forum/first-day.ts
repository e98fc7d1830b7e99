import type { LocalDate } from '../time';
import type { Period, PersonId, Register, RoleTerm, Seat } from './register';
import { covers, daysOf, seatOf } from './seat-holders';

/** A day before any that a register names. */
const BEFORE_THE_RECORD: LocalDate = '0000-01-01';

export function beginningOf({ from }: Period): LocalDate {
  return from ?? BEFORE_THE_RECORD;
}

/**
 * The day to judge a period by. Of one that began before the record, the first day in it that all these people are
 * known to be seated: the record may know a chair from before it knows the seat.
 */
export function firstDayOf(register: Register, period: Period, people: readonly PersonId[]): LocalDate {
  if (period.from !== null) return period.from;
  const firstSeated = register.holdings
    .map(beginningOf)
    .sort()
    .find((day) => covers(period, day) && people.every((person) => seatOf(register, person, day) !== undefined));
  return firstSeated ?? BEFORE_THE_RECORD;
}

/** The seat that somebody in a role comes from. */
export function seatBehind(register: Register, term: RoleTerm): Seat | undefined {
  return seatOf(register, term.person, firstDayOf(register, daysOf(term), [term.person]));
}
