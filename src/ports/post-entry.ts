import type { DeliveryFailure } from '../domain/delivery-failure';
import type { AccountId } from '../domain/forum/person';
import type { Language } from '../domain/language';
import type { Instant } from '../domain/time';

/** Where a card stands in Teams. */
export interface Posted {
  readonly conversationId: string;
  readonly activityId: string;
}

/** A card that another has taken the place of, since Teams did not find it: to be closed, should it be there after all. */
export interface ReplacedPost {
  readonly posted: Posted;
  /** How often it has been tried to close it. */
  readonly attempts: number;
  /** When to try again; `null` when it is closed, or given up. */
  readonly retryAt: Instant | null;
}

/** Where a post was delivered: in the person's own chat, or in the channel. */
export const VIAS = ['personal', 'channel'] as const;
export type Via = (typeof VIAS)[number];

/** One line of the delivery ledger: what became of one wanted post. */
export interface PostEntry {
  /** Stable name of the post within its record: `vote-1`, `referral-1:<account id>`. */
  readonly key: string;
  /** The person it was meant for; `null` for the whole channel. */
  readonly recipient: AccountId | null;
  readonly posted: Posted | null;
  /** Which way it went: the personal chat, or the channel where that could not be reached. */
  readonly via: Via | null;
  /** Hash of the card as last delivered, or as Teams would not take it; `null` when there is neither. */
  readonly contentHash: string | null;
  /** The language that it was last drawn in; left out when it is the usual one. */
  readonly language?: Language | undefined;
  readonly failure: DeliveryFailure | null;
  readonly attempts: number;
  /**
   * Counts what has been written on this line. Of two that processes have of it, the higher is the newer: their clocks
   * say nothing about that.
   */
  readonly revision: number;
  readonly lastAttemptAt: Instant;
  /** When the card first got there; `null` as long as it has not, and where nobody noted it. */
  readonly deliveredAt: Instant | null;
  /** When to try again; `null` when delivered or given up. */
  readonly retryAt: Instant | null;
  /** How often in a row Teams has not found the card when it was to be updated. */
  readonly timesMissing: number;
  /** The cards that this one has taken the place of, the latest last. */
  readonly replaced: readonly ReplacedPost[];
}
