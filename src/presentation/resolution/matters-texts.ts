import type { WaitingItem } from '../../application/views';
import type { Status } from '../../domain/resolution/resolution';
import type { Instant } from '../../domain/time';

export interface MattersTexts {
  readonly heading: string;
  readonly none: string;
  readonly open: (closesAt: Instant, answered: number, all: number) => string;
  readonly other: (status: Status, changedAt: Instant) => string;
  readonly waitsForYou: string;
  readonly summary: (shortName: string) => string;
}

export interface WaitingTexts {
  readonly heading: string;
  readonly none: string;
  readonly task: (task: WaitingItem['task'], by: Instant | null) => string;
  readonly summary: (count: number) => string;
}
