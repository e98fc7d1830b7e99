import type { StateFundsDecision } from '../state-funds/forum-decision';
import type { Instant, LocalDate } from '../time';
import type { Absence } from './absence';
import type { TimeSettings } from './forum-time';
import type { AccountId, Contact, Person } from './person';
import type { Place } from './place';
import type { Exemption, PersonId, Register, RegisterChange } from './register';

/**
 * Why the bot no longer writes in the forum's channel; `unreachable` when Teams only says that it cannot, `setUpElsewhere`
 * when another channel of the team was chosen before this one was set up.
 */
export const CHANNEL_LOSSES = [
  'botRemoved',
  'channelDeleted',
  'teamDeleted',
  'teamArchived',
  'unreachable',
  'setUpElsewhere',
] as const;
export type ChannelLoss = (typeof CHANNEL_LOSSES)[number];

/** What has last happened to the channel, for the leaders to be told. */
export interface ChannelNews {
  /** Counts them, so that each is told once. */
  readonly number: number;
  readonly what:
    | { readonly type: 'lost'; readonly why: ChannelLoss }
    | { readonly type: 'back' }
    | { readonly type: 'renamed'; readonly name: string };
}

interface Known {
  readonly id: string;
  readonly place: Place;
  readonly isLost: boolean;
  readonly news: ChannelNews | null;
  /** The channel's people as Teams last gave them; `null` until it has. */
  readonly roster: readonly Contact[] | null;
  /** Somebody has come to the channel or left it since the roster was read. */
  readonly isRosterOutdated: boolean;
  /** Those in the register who have left the channel, with the address they had. */
  readonly departed: readonly Contact[];
}

export interface Unmet {
  readonly status: 'unmet';
}

/** The bot is in the channel and has asked for the setup. */
export interface Joined extends Known {
  readonly status: 'joined';
}

/** An account and somebody who was typed in. */
export interface Link {
  readonly typed: PersonId;
  readonly account: AccountId;
}

export interface Ready extends Known {
  readonly status: 'ready';
  readonly register: Register;
  readonly times: TimeSettings;
  /** Left out while the forum does not judge state funds by the criteria. */
  readonly stateFunds?: StateFundsDecision | undefined;
  /** Counts the changes of the register, so that a form opened before the last one is noticed. */
  readonly revision: number;
  readonly links: readonly Link[];
  /**
   * Accounts without a seat that have acted in the forum while somebody's account was not known. Each may be that
   * person's: a leader is asked.
   */
  readonly unrecognized: readonly Contact[];
  /** Which typed-in people a leader has said that an account does not belong to. */
  readonly dismissed: readonly Link[];
  /** Those who keep their seat or role although they have left the channel. */
  readonly keptAfterLeaving: readonly AccountId[];
  /**
   * People whom Teams calls something else than it did when their name was last settled, with that earlier name. The
   * new name is believed when Teams gives it a second time.
   */
  readonly renamed: readonly Person[];
  /** What people have said last of when they are away, also when that is over. */
  readonly absences: readonly Absence[];
}

export type Forum = Unmet | Joined | Ready;

export type ForumEvent =
  | { readonly type: 'forumJoined'; readonly at: Instant; readonly id: string; readonly place: Place }
  | { readonly type: 'forumMoved'; readonly at: Instant; readonly place: Place }
  | { readonly type: 'channelLost'; readonly at: Instant; readonly why: ChannelLoss }
  | { readonly type: 'channelFound'; readonly at: Instant }
  | { readonly type: 'channelRenamed'; readonly at: Instant; readonly name: string }
  | { readonly type: 'rosterOutdated'; readonly at: Instant }
  | { readonly type: 'rosterSeen'; readonly at: Instant; readonly roster: readonly Contact[] }
  | {
      readonly type: 'rosterChanged';
      readonly at: Instant;
      /** Also those who were in the channel before and have got a new name or address. */
      readonly joined: readonly Contact[];
      readonly left: readonly AccountId[];
    }
  /** People in the register whose accounts have another name in Teams, by two readings of it. */
  | { readonly type: 'peopleRenamed'; readonly at: Instant; readonly people: readonly Person[] }
  | { readonly type: 'forumSetUp'; readonly at: Instant; readonly by: Person; readonly register: Register }
  | {
      readonly type: 'registerChanged';
      readonly at: Instant;
      readonly by: Person;
      readonly changes: readonly RegisterChange[];
      /** '' where none was needed. */
      readonly reason: string;
      readonly exemptions: readonly Exemption[];
    }
  | { readonly type: 'timesSet'; readonly at: Instant; readonly by: Person; readonly times: TimeSettings }
  /** `decision` is `null` when the forum leaves the criteria off. */
  | {
      readonly type: 'stateFundsSet';
      readonly at: Instant;
      readonly by: Person;
      readonly decision: StateFundsDecision | null;
    }
  | { readonly type: 'departedKept'; readonly at: Instant; readonly by: Person; readonly person: AccountId }
  | { readonly type: 'recognitionAsked'; readonly at: Instant; readonly person: Contact }
  | { readonly type: 'recognitionDeclined'; readonly at: Instant; readonly by: Person; readonly person: AccountId }
  /** Whoever is away says so, and takes it back, about themselves. */
  | {
      readonly type: 'absenceSaid';
      readonly at: Instant;
      readonly by: Person;
      readonly from: LocalDate;
      readonly until: LocalDate;
    }
  | { readonly type: 'absenceTakenBack'; readonly at: Instant; readonly by: Person }
  /** `by` is `null` when the e-mail address told. */
  | {
      readonly type: 'accountLinked';
      readonly at: Instant;
      readonly by: Person | null;
      readonly typed: PersonId;
      readonly person: Person;
    };

export const unmetForum: Forum = { status: 'unmet' };
