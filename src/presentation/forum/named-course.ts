import type { Register } from '../../domain/forum/register';
import type { LocalDate } from '../../domain/time';
import type { NameOf } from './person-names';
import { courseOf, type NamedStretch } from './seat-course';

/** Who has a seat from today and on, by name. */
export function namedCourse(
  register: Register,
  seat: number,
  today: LocalDate,
  nameOf: NameOf,
  unknown: string,
): readonly NamedStretch[] {
  return courseOf(register, seat, today).map(({ from, until, holding }) => ({
    from,
    until,
    name: holding === null ? null : (nameOf(holding.person) ?? unknown),
    interim: holding?.interim ?? false,
  }));
}
