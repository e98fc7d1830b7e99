import type { ChannelLoss } from '../../domain/forum/forum';
import type { Contact } from '../../domain/forum/person';
import type { Place } from '../../domain/forum/place';

/** Where an activity came from. */
export interface Origin {
  readonly place: Place;
  /** The activity came from the bot's chat with one person. */
  readonly personal: boolean;
  /** `null` outside channels, and where Teams does not say. */
  readonly channelType: ChannelType | null;
}

export const CHANNEL_TYPES = ['standard', 'private', 'shared'] as const;
export type ChannelType = (typeof CHANNEL_TYPES)[number];

/** `automatic`: the client has refreshed the card by itself. */
export const TRIGGERS = ['manual', 'automatic'] as const;

/** Somebody as an activity names them. Which tenant the account is in is another question. */
export interface Sender {
  readonly objectId: string;
  readonly address: string;
  readonly name: string;
  readonly tenantId: string | null;
}

/** A file that somebody sent along. */
export interface IncomingFile {
  readonly name: string;
  /** Needs no token and is good for a few minutes only. */
  readonly url: string;
  /** The address where the file is kept, for people who may open it there; '' when Teams does not say. */
  readonly link: string;
}

/** Something a person wrote, or a card's fallback `Action.Submit`: then `value` is set and `text` is empty. */
export interface IncomingMessage<From = Contact> extends Origin {
  readonly kind: 'message';
  readonly from: From;
  /** The text without the mention of the bot. */
  readonly text: string;
  readonly value: unknown;
  /** Teams gives bots the files of personal chats only. */
  readonly files: readonly IncomingFile[];
  /** The message that opened the thread it was written in; `null` outside channels. */
  readonly rootActivityId: string | null;
}

/** An `Action.Execute`. */
export interface IncomingCardAction<From = Contact> extends Origin {
  readonly kind: 'cardAction';
  readonly from: From;
  readonly verb: string;
  readonly data: unknown;
  readonly trigger: (typeof TRIGGERS)[number];
  /** The message that the card stands in; `null` when Teams does not say. */
  readonly activityId: string | null;
}

/** Somebody looks for a decision to put into what they are writing, in any chat or channel. */
export interface IncomingComposing<From = Contact> extends Origin {
  readonly kind: 'composing';
  readonly from: From;
  readonly sought: string;
  readonly skip: number;
  readonly limit: number;
}

/** Somebody accepts a file that the bot has offered them, or declines it. */
export interface IncomingFileConsent<From = Contact> extends Origin {
  readonly kind: 'fileConsent';
  readonly from: From;
  readonly isAccepted: boolean;
  /** What the bot sent with the offer, as Teams returns it. */
  readonly context: unknown;
  /** Where Teams wants the file; `null` when it is declined, or Teams does not say. */
  readonly upload: UploadPlace | null;
  /** The message with the offer; `null` when Teams does not say. */
  readonly activityId: string | null;
}

export interface UploadPlace {
  /** Takes the bytes of the file, without a token. */
  readonly uploadUrl: string;
  /** The address where the file is kept from then on, for the person to open. */
  readonly contentUrl: string;
  readonly name: string;
  readonly uniqueId: string;
  readonly fileType: string;
}

/** A thumb or the like on one of the bot's messages; Teams tells of no others. */
export interface IncomingReaction<From = Contact> extends Origin {
  readonly kind: 'reaction';
  readonly from: From;
  /** The ids that Teams may mean the message by: in chats with people a message has two. */
  readonly activityIds: readonly string[];
}

export interface IncomingInstallation<From = Contact> extends Origin {
  readonly kind: 'installation';
  readonly change: 'added' | 'removed';
  /** The person who installed the bot has chosen this channel for it. */
  readonly isChosen: boolean;
  /** The person whose chat with the bot it is; `null` for a channel, and when Teams does not say. */
  readonly from: From | null;
}

/** Somebody, perhaps the bot itself (`address` is then `place.botId`), joined or left. */
export interface IncomingMembership extends Origin {
  readonly kind: 'membership';
  /** The person who installed the bot has chosen this channel for it. */
  readonly isChosen: boolean;
  readonly joined: readonly MemberChange[];
  readonly left: readonly MemberChange[];
}

export interface MemberChange {
  readonly address: string;
  /** `null` for bots, and where Teams does not say. */
  readonly id: string | null;
}

/** Something happened to the channel, or to its team: then `place` is the team's General channel. */
export interface IncomingChannelEvent extends Origin {
  readonly kind: 'channelEvent';
  readonly event:
    | { readonly type: 'lost'; readonly why: ChannelLoss }
    | { readonly type: 'renamed'; readonly name: string }
    | { readonly type: 'back'; readonly isWholeTeam: boolean }
    /** The channel is shared with another team, or is so no more. Teams does not tell of the people one by one. */
    | { readonly type: 'sharingChanged' };
}

/** Something this bot has no use for. */
interface OtherActivity {
  readonly kind: 'other';
  readonly type: string;
}

export interface RejectedActivity {
  readonly kind: 'rejected';
  /**
   * `noAccount`: the sender has no account that could be held responsible. `outsideTenants`: the sender belongs to an
   * organisation that is not connected, in a team of one that is.
   */
  readonly why: 'malformed' | 'noTenant' | 'noAccount' | 'outsideTenants';
}

export type IncomingActivity<From = Contact> =
  | IncomingMessage<From>
  | IncomingCardAction<From>
  | IncomingComposing<From>
  | IncomingFileConsent<From>
  | IncomingReaction<From>
  | IncomingInstallation<From>
  | IncomingMembership
  | IncomingChannelEvent
  | OtherActivity
  | RejectedActivity;
