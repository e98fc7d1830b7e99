import type { Instant } from '../../domain/time';

/** A reminder that somebody who leads asks for: the small form, and whom it goes to. */
export interface RemindSilentTexts {
  readonly open: string;
  readonly label: string;
  readonly hint: string;
  readonly send: string;
  readonly heading: string;
  /** Of all that have been asked for in a round. */
  readonly headingOfAll: string;
  readonly asked: (by: string, at: Instant) => string;
  readonly quotation: (line: string) => string;
  readonly now: (count: number, moment: Instant) => string;
  readonly later: (count: number, by: Instant) => string;
  readonly ownDay: (count: number) => string;
  readonly tooLate: (count: number) => string;
  /** On the reminder itself, when the leader has written nothing. */
  readonly asksYou: (by: string) => string;
}
