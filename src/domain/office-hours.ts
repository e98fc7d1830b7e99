import { addWorkingDays, type Calendar } from './calendar';
import type { Instant, LocalDate } from './time';

/** Nobody is reminded outside 08.00 to 17.00 on working days. */
const OPENING_HOUR = 8;
const CLOSING_HOUR = 17;

export function isOfficeHours(calendar: Calendar, now: Instant): boolean {
  return nextOfficeMoment(calendar, now) === now;
}

/** `from` itself when that is in office hours, else when they next begin. */
export function nextOfficeMoment(calendar: Calendar, from: Instant): Instant {
  const day = calendar.dayOf(from);
  if (calendar.isWorkingDay(day) && from < officeCloses(calendar, day)) {
    const opens = calendar.timeOn(day, OPENING_HOUR);
    return from < opens ? opens : from;
  }
  return calendar.timeOn(addWorkingDays(calendar, day, 1), OPENING_HOUR);
}

/** When the office closes: nobody is reminded later that day. */
export function officeCloses(calendar: Calendar, day: LocalDate): Instant {
  return calendar.timeOn(day, CLOSING_HOUR);
}
