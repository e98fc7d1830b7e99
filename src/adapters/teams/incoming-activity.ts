import type { Contact } from '../../domain/forum/person';
import type { Place } from '../../domain/forum/place';

/** Where an activity came from. */
export interface Origin {
  readonly place: Place;
  /** In the bot's chat with one person. */
  readonly personal: boolean;
}

/** Something a person wrote, or a card's fallback `Action.Submit`: then `value` is set and `text` is empty. */
export interface IncomingMessage extends Origin {
  readonly kind: 'message';
  readonly from: Contact;
  /** Without the mention of the bot. */
  readonly text: string;
  readonly value: unknown;
  /** The message that opened the thread it was written in; `null` outside channels. */
  readonly rootActivityId: string | null;
}

/** An `Action.Execute`; `automatic` when the client refreshed the card by itself. */
export interface IncomingCardAction extends Origin {
  readonly kind: 'cardAction';
  readonly from: Contact;
  readonly verb: string;
  readonly data: unknown;
  readonly trigger: 'manual' | 'automatic';
}

export interface IncomingInstallation extends Origin {
  readonly kind: 'installation';
  readonly change: 'added' | 'removed';
  /** Who did it; `null` when Teams does not say. */
  readonly from: Contact | null;
}

/** Somebody, perhaps the bot itself (`address` is then `place.botId`), joined or left. */
export interface IncomingMembership extends Origin {
  readonly kind: 'membership';
  readonly joined: readonly MemberChange[];
  readonly left: readonly MemberChange[];
}

export interface MemberChange {
  readonly address: string;
  /** `null` for bots, and where Teams does not say. */
  readonly id: string | null;
}

/** Something this bot has no use for. */
interface OtherActivity {
  readonly kind: 'other';
  readonly type: string;
}

export interface RejectedActivity {
  readonly kind: 'rejected';
  /**
   * `notTeams`: Web Chat and Direct Line, which every Azure bot has, let the caller choose any `aadObjectId`.
   * `noAccount`: nobody to hold responsible for it.
   */
  readonly why: 'malformed' | 'notTeams' | 'noTenant' | 'noAccount';
}

export type IncomingActivity =
  IncomingMessage | IncomingCardAction | IncomingInstallation | IncomingMembership | OtherActivity | RejectedActivity;
