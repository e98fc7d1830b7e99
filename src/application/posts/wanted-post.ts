import type { AccountId } from '../../domain/forum/person';
import type { Instant } from '../../domain/time';
import type { View } from '../views';

/** Where in the channel a card goes when the person cannot be reached: under this message, or by itself. */
export interface Fallback {
  readonly rootActivityId: string | null;
}

/** A card that should stand somewhere in Teams. */
export interface WantedPost {
  /** Stable within the record: the same key is the same card, updated in place. */
  readonly key: string;
  readonly to:
    | { readonly kind: 'channel' }
    /** A reply under the channel card with key `root`; a card of its own while that one does not stand. */
    | { readonly kind: 'thread'; readonly root: string }
    | { readonly kind: 'person'; readonly id: AccountId; readonly fallback: Fallback | null };
  readonly view: View;
  /**
   * Names the edition of a card that somebody types in: it is updated only when the edition changes, so that nothing
   * typed is wiped. `null`: updated whenever what it shows changes.
   */
  readonly edition: string | null;
  /** Updated where it stands, but not posted any more where it does not. */
  readonly onlyIfPosted: boolean;
  /** Not posted before this moment, though it may be updated. */
  readonly notBefore?: Instant;
}

/** The only cards that can be delivered while the channel is out of reach. */
export function isPersonal({ to }: WantedPost): boolean {
  return to.kind === 'person';
}
