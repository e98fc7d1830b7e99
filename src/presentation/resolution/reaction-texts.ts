import type { Instant } from '../../domain/time';

export interface ReactionTexts {
  readonly lead: string;
  readonly summary: (shortName: string, title: string, closesAt: Instant) => string;
}
