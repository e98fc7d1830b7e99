import type { Register } from '../../domain/forum/register';
import type { LocalDate } from '../../domain/time';
import type { Texts } from '../texts';
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

/** The named course in words. */
export function courseInWords({ register: t }: Texts, stretches: readonly NamedStretch[]): string {
  const lasting = ({ name, until, interim }: NamedStretch) =>
    name === null ? t.vacant : t.course.lasting(name, until, interim);
  return stretches
    .map((stretch, index) => {
      const previous = stretches[index - 1];
      if (previous === undefined) return lasting(stretch);
      return previous.interim ? t.course.after(lasting(stretch)) : t.course.from(stretch.from ?? '', lasting(stretch));
    })
    .join(', ');
}
