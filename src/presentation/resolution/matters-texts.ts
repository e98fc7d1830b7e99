import type { Status } from '../../domain/resolution/resolution';
import type { Instant } from '../../domain/time';

export interface MattersTexts {
  readonly heading: string;
  readonly none: string;
  /** How many go on. */
  readonly count: (going: number) => string;
  /** Of a list: there are more, which the program cannot read just now. */
  readonly unreadable: (count: number) => string;
  readonly going: string;
  readonly ended: string;
  readonly open: (closesAt: Instant, answered: number, all: number) => string;
  readonly lapsed: (rulingDueAt: Instant) => string;
  readonly other: (status: Status, changedAt: Instant) => string;
  readonly summary: (shortName: string) => string;
}
