import type { DeliveryFailure, PassingFailure } from '../domain/delivery-failure';
import type { Place } from '../domain/forum/place';
import type { Posted } from './post-entry';

/** An Adaptive Card ready to send, and the line that notifications show. */
export interface Card {
  readonly content: Readonly<Record<string, unknown>>;
  readonly summary: string;
}

export type Destination =
  | { readonly kind: 'channel'; readonly place: Place }
  | { readonly kind: 'thread'; readonly place: Place; readonly rootActivityId: string }
  | { readonly kind: 'person'; readonly place: Place; readonly address: string };

export type Delivery =
  | { readonly kind: 'delivered'; readonly posted: Posted }
  | { readonly kind: 'failed'; readonly why: DeliveryFailure; readonly retryAfterMs: number | null }
  /** The card has not been tried at all: Teams would not have taken it now. */
  | { readonly kind: 'heldBack'; readonly why: PassingFailure; readonly retryAfterMs: number };

/** Puts cards into Teams. Failures are answers, not exceptions. One request per card at the most: no retries inside. */
export interface Messenger {
  post(to: Destination, card: Card): Promise<Delivery>;
  /** Replaces a card posted earlier, for everyone who sees it. */
  update(place: Place, posted: Posted, card: Card): Promise<Delivery>;
  /** The address that opens a card in the channel; `null` where Teams has none for it. */
  linkTo(place: Place, posted: Posted): string | null;
}
