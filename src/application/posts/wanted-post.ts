import type { AccountId } from '../../domain/forum/person';
import type { Instant } from '../../domain/time';
import type { View, ViewOf } from '../views';
import type { WayBack } from '../way-back';

/** Where in the channel a card goes when the person cannot be reached: in the thread of a message, or on its own. */
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
  | 'travel'
  | 'offer'
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
  /** The card is updated where it stands, but not posted if it does not stand. */
  readonly onlyIfPosted: boolean;
  /** Not posted before this moment, though it may be updated. */
  readonly notBefore?: Instant;
  /**
   * Forms are opened in the card's place, or somebody may be choosing on it, so it is redrawn only when its record has been
   * calm for a while, or in the small hours (`domain/calm.ts`).
   */
  readonly waitsForCalm?: boolean;
  /**
   * The card never comes back to what it said before. So a process that finds the ledger of one that is gone sees by itself
   * whether the card may say something else by now, and nothing is written down before it is redrawn.
   */
  readonly neverComesBack?: boolean;
  /** The card from which its reader has opened this one. */
  readonly came?: WayBack;
}

/**
 * A card that should stand somewhere in Teams. A redraw wipes what somebody is typing in the card, and what their last
 * tap was answered with. So a card that is typed in has an `edition`, which names what the card asks for and of whom,
 * and which never changes with what others do. Such a card is redrawn by the tap of the person who has it, and when
 * its edition changes. A card with the edition `null` is redrawn whenever what it shows changes.
 */
export type WantedPost = Posting & Drawn;

export type Drawn =
  | { readonly view: ViewOf<TypedIn>; readonly edition: string }
  | { readonly view: ViewOf<Exclude<View['card'], TypedIn>>; readonly edition: string | null };

/** Whether the card goes to a person's own chat: only such cards can be delivered while the channel is out of reach. */
export function isPersonal({ to }: WantedPost): boolean {
  return to.kind === 'person';
}
