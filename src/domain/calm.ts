import { plusMilliseconds, type Instant } from './time';

/**
 * A redraw wipes what somebody is typing in a card that others change too, so changes are gathered: half an hour is longer
 * than a reason takes to write, and soon enough for what goes on for days.
 */
const CALM_MS = 30 * 60_000;

/** When a card that others change too may be redrawn for what happened at that moment. */
export function calmAfter(change: Instant): Instant {
  return plusMilliseconds(change, CALM_MS);
}
