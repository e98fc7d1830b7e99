import type { RateLimit } from './rate-limit';

/** Sends to channels, and all other requests: sends to own chats, and reads. */
export type Share = 'channels' | 'rest';

/** How much a bot may ask of Teams. */
export interface TrafficLimits {
  /** Cards posted and updated, chats opened: in one chat, or one channel with all its threads. */
  readonly sendsPerConversation: readonly RateLimit[];
  /** Rosters and members read, in one chat or channel. */
  readonly readsPerConversation: readonly RateLimit[];
  /** Everything asked for one tenant. */
  readonly perTenant: readonly RateLimit[];
  /**
   * The tenant's limit divided. A card in a channel is waited for by a whole forum, so channels go first, but leave
   * the rest its part while there is any. Enighet's own choice.
   */
  readonly sharesOfTenant: Readonly<Record<Share, readonly RateLimit[]>>;
}

/**
 * Microsoft's page "Optimize your bot with rate limiting in Teams", the rows per bot and thread and the global limit
 * of an app in a tenant. The page has no row for updates; they are counted as sends.
 */
export const TEAMS_LIMITS: TrafficLimits = {
  sendsPerConversation: [
    { most: 7, windowMs: 1_000 },
    { most: 8, windowMs: 2_000 },
    { most: 60, windowMs: 30_000 },
    { most: 1_800, windowMs: 3_600_000 },
  ],
  readsPerConversation: [
    { most: 14, windowMs: 1_000 },
    { most: 16, windowMs: 2_000 },
    { most: 120, windowMs: 30_000 },
    { most: 3_600, windowMs: 3_600_000 },
  ],
  perTenant: [{ most: 30, windowMs: 1_000 }],
  sharesOfTenant: { channels: [{ most: 27, windowMs: 1_000 }], rest: [{ most: 3, windowMs: 1_000 }] },
};
