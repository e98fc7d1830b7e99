import type { Instant } from '../domain/time';

export interface Clock {
  now(): Instant;
  /** Resolves after `milliseconds`, or at once when `signal` aborts. Never rejects. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}
