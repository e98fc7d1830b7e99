import type { AccountId } from '../../domain/forum/person';
import type { Instant } from '../../domain/time';
import type { View, ViewOf } from '../views';
import type { WayBack } from '../way-back';

/** Where in the channel a card goes when the person cannot be reached: under this message, or by itself. */
export interface Fallback {
  readonly rootActivityId: string | null;
}

/**
 * The cards of the ledger that people type in, or that unfold into something to type in. A test holds the list against
 * the cards as they are drawn.
 */
export type TypedIn =
  | 'setup'
  | 'recognition'
  | 'draftForm'
  | 'decliningForm'
  | 'vote'
  | 'course'
  | 'tally'
  | 'ruling'
  | 'referral'
  | 'enquiry'
  | 'enquiryReply'
  | 'minutesTask'
  | 'reminder';

interface Posting {
  /** Stable within the record: the same key is the same card, updated in place. */
  readonly key: string;
  readonly to:
    | { readonly kind: 'channel' }
    /** A reply under the channel card with key `root`; a card of its own while that one does not stand. */
    | { readonly kind: 'thread'; readonly root: string }
    | { readonly kind: 'person'; readonly id: AccountId; readonly fallback: Fallback | null };
  /** Updated where it stands, but not posted any more where it does not. */
  readonly onlyIfPosted: boolean;
  /** Not posted before this moment, though it may be updated. */
  readonly notBefore?: Instant;
  /**
   * What is opened from the card, in its place, is typed in: it is redrawn where it stands when its record has been calm
   * for a while (`domain/calm.ts`).
   */
  readonly waitsForCalm?: boolean;
  /** A card in whose place its reader has opened this one. */
  readonly came?: WayBack;
}

/**
 * A card that should stand somewhere in Teams. A card that is typed in is redrawn only by the tap of whoever has it before
 * them, or when what it asks for is over: a redraw wipes what is being typed, and what a tap was answered with stands
 * until that person taps again. So such a card has an `edition`, which names what it asks for and of whom, and never
 * changes with what others do meanwhile; it is redrawn when its edition changes, and not when its words would.
 * `null`: redrawn whenever what it shows changes.
 */
export type WantedPost = Posting & Drawn;

export type Drawn =
  | { readonly view: ViewOf<TypedIn>; readonly edition: string }
  | { readonly view: ViewOf<Exclude<View['card'], TypedIn>>; readonly edition: string | null };

/** The only cards that can be delivered while the channel is out of reach. */
export function isPersonal({ to }: WantedPost): boolean {
  return to.kind === 'person';
}
