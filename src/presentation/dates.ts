import type { Instant, LocalDate } from '../domain/time';

const timeZone = 'Europe/Stockholm';

/** Swedes write days as ISO 8601 does. */
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, hour: '2-digit', minute: '2-digit' });

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
