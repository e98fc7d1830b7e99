/** A moment, as UTC ISO 8601 with milliseconds (`2026-06-04T14:00:00.000Z`), so that text order is time order. */
export type Instant = string;

/** A calendar day in Europe/Stockholm, `2026-06-04`. */
export type LocalDate = string;

const DAY_MS = 86_400_000;

export function nextDay(date: LocalDate): LocalDate {
  return new Date(Date.parse(date) + DAY_MS).toISOString().slice(0, 10);
}

export function plusMilliseconds(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
