import Holidays from 'date-holidays';
import { DateTime } from 'luxon';
import type { Calendar } from '../../domain/calendar';
import type { LocalDate } from '../../domain/time';

const ZONE = { zone: 'Europe/Stockholm' } as const;
const CLOSING_HOUR = 16;
const FRIDAY = 5;

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
      const { weekday, year } = DateTime.fromISO(date, ZONE);
      return weekday <= FRIDAY && !daysOffIn(year).has(date);
    },
    dayOf: (instant) => DateTime.fromISO(instant, ZONE).toFormat('yyyy-MM-dd'),
    startOf: (date) => DateTime.fromISO(date, ZONE).toJSDate().toISOString(),
    closingTime: (date) => DateTime.fromISO(date, ZONE).set({ hour: CLOSING_HOUR }).toJSDate().toISOString(),
  };
}
