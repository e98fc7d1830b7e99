import type { Instant } from '../domain/time';

export interface Clock {
  now(): Instant;
  /**
   * Milliseconds since some moment before the first call. Never goes back, even when somebody sets the time of day.
   * How long something has lasted is measured by this, and never by `now`.
   */
  elapsedMs(): number;
  /** Resolves after `milliseconds`, or at once when `signal` aborts. Never rejects. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}
