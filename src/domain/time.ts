/** A moment, as UTC ISO 8601 with milliseconds (`2026-06-04T14:00:00.000Z`), so that text order is time order. */
export type Instant = string;

/** A calendar day in Europe/Stockholm, `2026-06-04`. */
export type LocalDate = string;

const DAY_MS = 86_400_000;

export function nextDay(date: LocalDate): LocalDate {
  return new Date(Date.parse(date) + DAY_MS).toISOString().slice(0, 10);
}

export function previousDay(date: LocalDate): LocalDate {
  return new Date(Date.parse(date) - DAY_MS).toISOString().slice(0, 10);
}

/** Whether a text is a day of these three centuries, written `2026-06-04`. */
export function isLocalDate(text: string): boolean {
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

export function plusMilliseconds(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

/** The later of two moments, or of two days. */
export function later(one: string, other: string): string {
  return one > other ? one : other;
}

/** The whole second that a moment is in, which is as near as people can tell two decisions apart. */
export function wholeSecond(at: Instant): Instant {
  return `${at.slice(0, 19)}.000Z`;
}
