import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../../domain/calendar';
import type { LocalDate } from '../../domain/time';

const STOCKHOLM = 'Europe/Stockholm';
const CLOSING_TIME = '16:00';

/**
 * Swedish public holidays, and the three eves that the Annual Leave Act equates with them (midsummer, Christmas and
 * New Year's eve; the library files them as bank holidays).
 */
export function createSwedishCalendar(): Calendar {
  const holidays = new Holidays('SE');
  const daysOff = new Map<number, ReadonlySet<LocalDate>>();

  function daysOffIn(year: number): ReadonlySet<LocalDate> {
    const known = daysOff.get(year);
    if (known !== undefined) return known;
    const days = holidays
      .getHolidays(year)
      .filter(({ type }) => type === 'public' || type === 'bank')
      .map(({ date }) => date.slice(0, 10));
    const found = new Set(days);
    daysOff.set(year, found);
    return found;
  }

  return {
    isWorkingDay(date) {
      const { dayOfWeek, year } = Temporal.PlainDate.from(date);
      return dayOfWeek <= 5 && !daysOffIn(year).has(date);
    },
    dayOf(instant) {
      return Temporal.Instant.from(instant).toZonedDateTimeISO(STOCKHOLM).toPlainDate().toString();
    },
    closingTime(date) {
      const closing = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: STOCKHOLM, plainTime: CLOSING_TIME });
      return new Date(closing.epochMilliseconds).toISOString();
    },
  };
}
