import type { LocalDate } from '../time';
import type { Holding, Period, Register, Role, RoleTerm } from './register';

export function covers({ from, until }: Period, date: LocalDate): boolean {
  return (from === null || from <= date) && (until === null || date <= until);
}

/** Whether the two have a day in common. */
export function overlap(one: Period, other: Period): boolean {
  return startsBy(one, other.until) && startsBy(other, one.until);
}

/** Whether every day of `one` is a day of `other`. */
export function isWithin(one: Period, other: Period): boolean {
  const startsLater = other.from === null || (one.from !== null && one.from >= other.from);
  const endsSooner = other.until === null || (one.until !== null && one.until <= other.until);
  return startsLater && endsSooner;
}

function startsBy({ from }: Period, day: LocalDate | null): boolean {
  return from === null || day === null || from <= day;
}

/** Who has the seat that day: the member for a period, else the regular holder, to whom it returns by itself. */
export function holdingOn({ holdings }: Register, seat: number, date: LocalDate): Holding | undefined {
  const current = holdings.filter((holding) => holding.seat === seat && covers(holding, date));
  return current.find(({ interim }) => interim) ?? current[0];
}

/** The seat that the person has that day. */
export function seatOf(register: Register, person: string, date: LocalDate): Register['seats'][number] | undefined {
  return register.seats.find(({ number }) => holdingOn(register, number, date)?.person === person);
}

/** The days a role is really held: to the end of the term, or to the day somebody left before it. */
export function daysOf({ from, until, leftOn }: RoleTerm): Period {
  return { from, until: leftOn ?? until };
}

export function holdersOf({ roleTerms }: Register, role: Role, date: LocalDate): readonly string[] {
  return roleTerms.filter((term) => term.role === role && covers(daysOf(term), date)).map(({ person }) => person);
}
