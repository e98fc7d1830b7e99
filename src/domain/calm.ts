import type { Calendar } from './calendar';
import { nextDay, plusMilliseconds, type Instant } from './time';

/**
 * A redraw wipes what somebody is typing in a card that others change too, so changes are gathered. Half an hour is longer
 * than anybody takes to write a reason, and soon enough for a round that goes on for days.
 */
const CALM_MS = 30 * 60_000;

/** When a card that several people fill in may be redrawn to show something that happened at the moment `change`. */
export function calmAfter(change: Instant): Instant {
  return plusMilliseconds(change, CALM_MS);
}

/** Nobody types between three and five in the morning. */
const SMALL_HOURS = { from: 3, until: 5 };

/**
 * When a card may be redrawn to show what others have done, on which a person may open a form at any moment: `now` in the
 * small hours, Swedish time, else when they next begin.
 */
export function smallHours(calendar: Calendar, now: Instant): Instant {
  const day = calendar.dayOf(now);
  const begin = calendar.timeOn(day, SMALL_HOURS.from);
  if (now < begin) return begin;
  return now < calendar.timeOn(day, SMALL_HOURS.until) ? now : calendar.timeOn(nextDay(day), SMALL_HOURS.from);
}
