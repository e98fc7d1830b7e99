import type { Language } from './language';
import type { LocalDate } from './time';

const WRITTEN = { sv: written('sv-SE'), en: written('en-GB') } as const satisfies Record<Language, Intl.DateTimeFormat>;

/** A day with its year, as a text says it that is written to be kept: `18 december 2026`, `18 December 2026`. */
export function writtenDay(day: LocalDate, language: Language): string {
  return WRITTEN[language].format(new Date(day));
}

function written(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
}
