import type { Instant, LocalDate } from '../domain/time';

/** The time zone of everything that people read. */
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

/**
 * The year that days are read in; without one they are to be kept, and each says its year. It is kept here while a card is
 * drawn, since every sentence with a day, in each language, would otherwise have to be handed it by every card.
 */
let yearOfReading: string | null = null;

/** What is written to be read at that moment: days of that year do not say it. All of it is written before this returns. */
export function writtenFor<Written>(now: Instant, write: () => Written): Written {
  return inYear(dayOf(now).slice(0, 4), write);
}

/** What is written to be kept, copied or sent on, and read in any year. */
export function writtenToKeep<Written>(write: () => Written): Written {
  return inYear(null, write);
}

function inYear<Written>(year: string | null, write: () => Written): Written {
  const around = yearOfReading;
  yearOfReading = year;
  try {
    return write();
  } finally {
    yearOfReading = around;
  }
}

/** How a language writes days out, in Stockholm. The year is said when it is another than the one that it is read in. */
export interface WrittenDays {
  /** A day, or the day of a moment: `torsdag 18 juni`, `torsdag 17 juni 2027`. */
  readonly day: (on: Instant) => string;
  /**
   * A day without its weekday, `18 juni`: for the first and last days of terms and years, and beside the number of a
   * decision.
   */
  readonly date: (on: Instant) => string;
  /**
   * The first and the last day of a period. Where one says its year, so does the other: `1 januari 2025 till 31 december`
   * could be read as a year or as two.
   */
  readonly firstAndLast: (from: LocalDate, until: LocalDate) => readonly [string, string];
}

/** `locale` is a language tag, such as `sv-SE`. */
export function writtenDays(locale: string): WrittenDays {
  const format = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: TIME_ZONE, day: 'numeric', month: 'long', ...parts });
  const written = (short: Intl.DateTimeFormat, long: Intl.DateTimeFormat) => (on: string) => {
    const isDay = on.length === 'YYYY-MM-DD'.length;
    const year = (isDay ? on : dayOf(on)).slice(0, 4);
    const text = (year === yearOfReading ? short : long).format(new Date(isDay ? `${on}T12:00:00.000Z` : on));
    // Releases of Node differ in whether they write `Thursday, 18 June` or `Thursday 18 June`.
    return text.replace(',', '');
  };
  const [shortDate, longDate] = [format({}), format({ year: 'numeric' })];
  return {
    day: written(format({ weekday: 'long' }), format({ weekday: 'long', year: 'numeric' })),
    date: written(shortDate, longDate),
    firstAndLast: (from, until) => {
      const one = from.slice(0, 4) === until.slice(0, 4) ? written(shortDate, longDate) : written(longDate, longDate);
      return [one(from), one(until)];
    },
  };
}
