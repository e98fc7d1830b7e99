import { createRequire } from 'node:module';
import type Library from 'date-holidays';
import { DateTime } from 'luxon';
import { z } from 'zod/v4';
import type { Calendar } from '../../domain/calendar';
import { USUAL_EVES_OFF, type Eve } from '../../domain/eves';
import type { Instant, LocalDate } from '../../domain/time';

const ZONE = { zone: 'Europe/Stockholm' } as const;
const SATURDAY = 6;
const SUNDAY = 0;
/** Swedish dates are written as ISO has them. */
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE.zone });
const CLOCK = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE.zone, hour: '2-digit', minute: '2-digit' });
const MOST_REMEMBERED = 1_000;

/** The library's own rules, by which an eve is known whatever the year and the language. */
const EVE_OF_RULE: ReadonlyMap<string, Eve> = new Map([
  ['01-05 12:00', 'epiphanyEve'],
  ['easter -3', 'maundyThursday'],
  ['04-30 12:00', 'walpurgisEve'],
  ['friday after 06-19', 'midsummerEve'],
  ['friday after 10-30 12:00', 'allSaintsEve'],
  ['12-24', 'christmasEve'],
  ['12-31', 'newYearsEve'],
]);

type DayOff = 'holiday' | Eve;
type DaysOff = ReadonlyMap<LocalDate, DayOff>;

const daysOffIn = createYears();

/** Swedish public holidays, and the eves that are usually taken off. */
export function createSwedishCalendar(): Calendar {
  const timeOn = rememberedTimes();
  const dayOf = rememberedDays();
  const withEvesOff = (eves: readonly Eve[]): Calendar => {
    const isOff = (day: DayOff | undefined) => day !== undefined && (day === 'holiday' || eves.includes(day));
    return {
      isWorkingDay(date) {
        // The day of the week needs no time zone, which would be slow: deadlines are looked for day by day.
        const day = new Date(date);
        const weekday = day.getUTCDay();
        return weekday !== SUNDAY && weekday !== SATURDAY && !isOff(daysOffIn(day.getUTCFullYear()).get(date));
      },
      dayOf,
      clockAt: (instant) => CLOCK.format(new Date(instant)).replace(':', '.'),
      startOf: (date) => timeOn(date, 0),
      timeOn,
      withEvesOff,
    };
  };
  return withEvesOff(USUAL_EVES_OFF);
}

/**
 * Remembers times of day that have been asked for. They are asked for again and again, and finding the offset of a day
 * takes the library long.
 */
function rememberedTimes(): Calendar['timeOn'] {
  const times = new Map<string, Instant>();

  return (date, hour) => {
    const name = `${date} ${hour}`;
    const known = times.get(name);
    if (known !== undefined) return known;
    const time = DateTime.fromISO(date, ZONE).set({ hour }).toJSDate().toISOString();
    if (times.size >= MOST_REMEMBERED) times.clear();
    times.set(name, time);
    return time;
  };
}

/** The same of days: each begins on a whole hour in UTC too. */
function rememberedDays(): Calendar['dayOf'] {
  const days = new Map<string, LocalDate>();

  return (instant) => {
    const hour = instant.slice(0, 'YYYY-MM-DDTHH'.length);
    const known = days.get(hour);
    if (known !== undefined) return known;
    const day = DAY.format(new Date(instant));
    if (days.size >= MOST_REMEMBERED) days.clear();
    days.set(hour, day);
    return day;
  };
}

/** Loaded when a day is first asked about: the rules of all countries come along. */
function loadHolidays(): Library {
  const Holidays = z.custom<typeof Library>().parse(createRequire(__filename)('date-holidays'));
  return new Holidays('SE');
}

/** The days off of each year, worked out once for all calendars: the library takes tens of milliseconds for it. */
function createYears(): (year: number) => DaysOff {
  let holidays: Library | undefined;
  const years = new Map<number, DaysOff>();

  return (year) => {
    const known = years.get(year);
    if (known !== undefined) return known;
    holidays ??= loadHolidays();
    const daysOff = new Map(
      holidays.getHolidays(year).flatMap(({ date, type, rule }): readonly (readonly [LocalDate, DayOff])[] => {
        const dayOff = type === 'public' ? 'holiday' : EVE_OF_RULE.get(rule);
        return dayOff === undefined ? [] : [[date.slice(0, 10), dayOff]];
      }),
    );
    years.set(year, daysOff);
    return daysOff;
  };
}
