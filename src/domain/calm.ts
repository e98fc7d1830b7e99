import { plusMilliseconds, type Instant } from './time';

/**
 * A redraw wipes what somebody is typing in a card that others change too, so changes are gathered. Half an hour is longer
 * than anybody takes to write a reason, and soon enough for a round that goes on for days.
 */
const CALM_MS = 30 * 60_000;

/** When a card that several people fill in may be redrawn to show something that happened at the moment `change`. */
export function calmAfter(change: Instant): Instant {
  return plusMilliseconds(change, CALM_MS);
}
