import type { LocalDate } from '../time';
import type { Meetings } from './meetings';
import { meetingsInYear } from './next-meeting';

/** A year with fewer meetings than the charter asks for. */
export interface ThinYear {
  readonly year: number;
  readonly count: number;
  readonly least: number;
}

/** The next year's meetings should be planned by then. */
const FIRST_MONTH_FOR_NEXT_YEAR = 10;

/** The years that have too few meetings: this one, and in the autumn the next. None where no charter asks for any. */
export function yearsWithTooFewMeetings(
  meetings: Meetings,
  least: number | null,
  today: LocalDate,
): readonly ThinYear[] {
  if (least === null) return [];
  const year = Number(today.slice(0, 4));
  const years = Number(today.slice(5, 7)) < FIRST_MONTH_FOR_NEXT_YEAR ? [year] : [year, year + 1];
  return years
    .map((each) => ({ year: each, count: meetingsInYear(meetings, each), least }))
    .filter(({ count }) => count < least);
}
