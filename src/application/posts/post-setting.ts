import type { Calendar } from '../../domain/calendar';
import type { Charter } from '../../domain/forum/charter';
import type { Instant } from '../../domain/time';

/** The forum, the moment and the calendar by which a matter's cards are drawn. */
export interface PostSetting {
  readonly charter: Charter;
  readonly calendar: Calendar;
  readonly now: Instant;
}
