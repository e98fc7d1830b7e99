import type { AtMeeting } from '../decision/report-note';
import type { AccountId, Person } from '../forum/person';
import type { Actor } from '../forum/roles';
import type { Instant, LocalDate } from '../time';
import type { MinutesDeadlines, MinutesDocument, MinutesStart, SignerRole, SigningStep } from './minutes';
import type { MinutesPhase } from './open-steps';
import type { Presence, Seatholder } from './presence';

/** The version that somebody has before them. */
export interface SeenVersion {
  readonly version: number;
  readonly hash: string;
}

export type MinutesCommand =
  | { readonly type: 'start'; readonly by: Actor; readonly start: MinutesStart }
  | {
      readonly type: 'submitVersion';
      readonly by: Actor;
      /** How many versions there were when the form was opened, so that a version in between is noticed. */
      readonly after: number;
      readonly document: MinutesDocument;
      readonly changes: string;
      readonly hash: string;
    }
  | { readonly type: 'verify'; readonly by: Actor; readonly seen: SeenVersion }
  | {
      readonly type: 'requestChange';
      readonly by: Actor;
      readonly seen: SeenVersion;
      readonly where: string;
      readonly what: string;
    }
  | { readonly type: 'handToMeeting'; readonly by: Actor; readonly seen: SeenVersion; readonly reason: string }
  | { readonly type: 'approve'; readonly by: Actor; readonly seen: SeenVersion }
  | {
      readonly type: 'publish';
      readonly by: Actor;
      readonly seen: SeenVersion;
      readonly address: string;
      /** A person has gone through the text for personal data. */
      readonly isReviewed: boolean;
    }
  /** `handing`: which time it was left to a meeting, from 1. */
  | { readonly type: 'takeFromMeeting'; readonly by: Actor; readonly handing: number }
  /** The published minutes have another address on the web. */
  | { readonly type: 'moveAddress'; readonly by: Actor; readonly from: string; readonly address: string }
  /**
   * A meeting has taken the minutes up: it approved them, or settled what they are to say. Without a meeting: it turns out
   * that none has approved them.
   */
  | {
      readonly type: 'noteMeeting';
      readonly by: Person;
      /** What the meeting had on its list. */
      readonly about: 'minutes' | 'disputedMinutes';
      readonly meeting: AtMeeting | null;
      readonly notedAt: Instant;
    }
  | {
      readonly type: 'handOver';
      readonly by: Actor;
      readonly step: SigningStep;
      readonly from: AccountId;
      readonly to: Person;
    }
  | {
      readonly type: 'extend';
      readonly by: Actor;
      readonly step: SigningStep;
      /** The last day that the step had when the card was drawn. */
      readonly due: LocalDate;
      readonly day: LocalDate;
      /** All days, with the steps after it moved along. */
      readonly deadlines: MinutesDeadlines;
      readonly today: LocalDate;
    }
  | { readonly type: 'askReminders'; readonly seenAt: string }
  /** `item`: '' for the beginning of the meeting. `after`: how many notes there were when the form was drawn. */
  | {
      readonly type: 'notePresence';
      readonly by: Actor;
      readonly item: string;
      readonly presence: Presence;
      readonly people: readonly Seatholder[];
      readonly after: number;
    }
  /** `after`: how many versions there were when the card was drawn. */
  | { readonly type: 'withdraw'; readonly by: Actor; readonly after: number; readonly reason: string };

export type MinutesRefusal =
  | { readonly type: 'unknownMinutes' }
  | { readonly type: 'mayNotStartMinutes' }
  | { readonly type: 'mayNotLeadMinutes' }
  | { readonly type: 'samePersonTwice'; readonly name: string }
  | { readonly type: 'verifierMissing' }
  | { readonly type: 'notYourStep'; readonly step: SignerRole }
  | { readonly type: 'staleVersion'; readonly current: number }
  /** Somebody else has changed the minutes since the card was drawn. */
  | { readonly type: 'minutesChangedSince' }
  | { readonly type: 'changesMissing' }
  | { readonly type: 'changeTextMissing' }
  | { readonly type: 'minutesReasonMissing' }
  | { readonly type: 'minutesTextTooLong'; readonly most: number; readonly length: number }
  | { readonly type: 'documentLinkFaulty' }
  | { readonly type: 'blankInLink' }
  | { readonly type: 'nothingDisputed' }
  | { readonly type: 'notLeftToMeeting' }
  | { readonly type: 'minutesLocked' }
  | { readonly type: 'notVerified'; readonly left: readonly Person[] }
  | { readonly type: 'notApproved'; readonly approver: Person }
  | { readonly type: 'notReviewed' }
  | { readonly type: 'addressFaulty' }
  | { readonly type: 'notPublished' }
  | { readonly type: 'nothingToHandOver' }
  | { readonly type: 'dayNotLater'; readonly due: LocalDate }
  | { readonly type: 'presencePeopleMissing' }
  | { readonly type: 'presenceItemMissing' }
  | { readonly type: 'presenceItemTooLong'; readonly most: number }
  | { readonly type: 'absentHasNoItem' }
  /** Somebody came who had not been away, or went who was not there. */
  | { readonly type: 'presenceUnlikely'; readonly name: string; readonly presence: 'joined' | 'left' }
  | { readonly type: 'presenceVerified' }
  | { readonly type: 'presenceTooMuch' }
  | { readonly type: 'notNowInMinutes'; readonly phase: MinutesPhase };
