import type { LocalDate } from '../time';
import type { Period, PersonId, Register, RoleTerm, Seat } from './register';
import { covers, daysOf, seatOf } from './seat-holders';

/** A day before any that a register names. */
const BEFORE_THE_RECORD: LocalDate = '0000-01-01';

export function beginningOf({ from }: Period): LocalDate {
  return from ?? BEFORE_THE_RECORD;
}

/**
 * The day by which a period is judged: its first day. A period that began before the record is judged by the first day
 * in the record on which all of `people` are known to have a seat, since the record may know of a chair before it
 * knows of their seat.
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
