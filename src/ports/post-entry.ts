import type { DeliveryFailure } from '../domain/delivery-failure';
import type { AccountId } from '../domain/forum/person';
import type { Language } from '../domain/language';
import type { Instant } from '../domain/time';

/** Where a card stands in Teams. */
export interface Posted {
  readonly conversationId: string;
  readonly activityId: string;
}

/** A card that another card has replaced, since Teams did not find it. It is to be closed if it is there after all. */
export interface ReplacedPost {
  readonly posted: Posted;
  /** How many times closing it has been tried. */
  readonly attempts: number;
  /** When to try closing it again; `null` when it is closed or given up. */
  readonly retryAt: Instant | null;
}

/** Where a post was delivered: in the person's own chat, or in the channel. */
export const VIAS = ['personal', 'channel'] as const;
export type Via = (typeof VIAS)[number];

/** One line of the delivery ledger: what became of one wanted post. */
export interface PostEntry {
  /** Stable name of the post within its record: `vote-1`, `referral-1:<account id>`. */
  readonly key: string;
  /** The person that the post is for; `null` for the whole channel. */
  readonly recipient: AccountId | null;
  readonly posted: Posted | null;
  /** Which way the card went: to the personal chat, or to the channel where that chat could not be reached. */
  readonly via: Via | null;
  /** Hash of the card as last delivered, or as Teams refused it; `null` when it has been neither. */
  readonly contentHash: string | null;
  /** The language that it was last drawn in; left out when it is the usual one. */
  readonly language?: Language | undefined;
  readonly failure: DeliveryFailure | null;
  readonly attempts: number;
  /**
   * Counts how often this line has been written. Of two processes' versions of the line the higher number is the
   * newer; their clocks say nothing about that.
   */
  readonly revision: number;
  readonly lastAttemptAt: Instant;
  /** When the card was first delivered; `null` before that, and in lines from before it was kept. */
  readonly deliveredAt: Instant | null;
  /** When to try again; `null` when delivered or given up. */
  readonly retryAt: Instant | null;
  /** How often in a row Teams has not found the card when it was to be updated. */
  readonly timesMissing: number;
  /** The cards that this one has taken the place of, the latest last. */
  readonly replaced: readonly ReplacedPost[];
}
