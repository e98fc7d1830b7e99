import type { Instant, LocalDate } from '../domain/time';

/** Of everything that people read. */
export const TIME_ZONE = 'Europe/Stockholm';

/** Swedes write days as ISO 8601 does. */
const isoDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, hour: '2-digit', minute: '2-digit' });

/** The day in Stockholm. */
export function dayOf(instant: Instant): LocalDate {
  return isoDay.format(new Date(instant));
}

/** The time in Stockholm, written as meetings write theirs: `14.32`. */
export function clockTimeOf(instant: Instant): string {
  return clock.format(new Date(instant)).replace(':', '.');
}

/** A day as a moment within it, for those who write days out. */
export function noon(day: LocalDate): Instant {
  return `${day}T12:00:00.000Z`;
}

/** How a language writes days out, in Stockholm. */
export interface WrittenDays {
  /** `torsdag 18 juni 2026` */
  readonly longDay: (instant: Instant) => string;
  /** `torsdag 18 juni` */
  readonly shortDay: (instant: Instant) => string;
  /** `18 juni 2026` */
  readonly date: (instant: Instant) => string;
  /** The same of a day that has no time. */
  readonly day: (on: LocalDate) => string;
}

/** `locale` is a language tag, such as `sv-SE`. */
export function writtenDays(locale: string): WrittenDays {
  const parts = { timeZone: TIME_ZONE, day: 'numeric', month: 'long' } as const;
  const withWeekday = new Intl.DateTimeFormat(locale, { ...parts, weekday: 'long', year: 'numeric' });
  const withoutYear = new Intl.DateTimeFormat(locale, { ...parts, weekday: 'long' });
  const withYear = new Intl.DateTimeFormat(locale, { ...parts, year: 'numeric' });
  // Which versions of the language data write `Thursday, 18 June` differs between releases of Node.
  const written = (format: Intl.DateTimeFormat, instant: Instant) => format.format(new Date(instant)).replace(',', '');
  return {
    longDay: (instant) => written(withWeekday, instant),
    shortDay: (instant) => written(withoutYear, instant),
    date: (instant) => written(withYear, instant),
    day: (on) => written(withYear, noon(on)),
  };
}
