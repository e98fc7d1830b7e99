import type { Choice } from '../../domain/resolution/ballot';
import type { ClosingCause } from '../../domain/resolution/round';
import type { Instant } from '../../domain/time';

export interface HistoryTexts {
  readonly heading: string;
  readonly before: string;
  readonly round: (round: number) => string;
  readonly toggleText: string;
  readonly leftOutText: string;
  readonly at: (at: Instant) => string;
  readonly started: (name: string) => string;
  readonly opened: (name: string, closesAt: Instant) => string;
  readonly ballot: Readonly<Record<Choice, (name: string) => string>>;
  readonly ballotsHidden: string;
  readonly closed: (cause: ClosingCause, name: string | null) => string;
  readonly summary: (title: string) => string;
}
