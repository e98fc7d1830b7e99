import type { AtMeeting } from '../decision/report-note';
import type { Person } from '../forum/person';
import type { Instant, LocalDate } from '../time';
import type { Presence, Seatholder } from './presence';
import type { MinutesDeadlines, MinutesDocument, MinutesStart, SigningStep } from './minutes';

export type MinutesEvent =
  | { readonly type: 'minutesStarted'; readonly at: Instant; readonly by: Person; readonly start: MinutesStart }
  | {
      readonly type: 'versionSubmitted';
      readonly at: Instant;
      readonly by: Person;
      readonly number: number;
      readonly document: MinutesDocument;
      readonly changes: string;
      readonly hash: string;
    }
  | {
      readonly type: 'verified';
      readonly at: Instant;
      readonly by: Person;
      readonly version: number;
      readonly hash: string;
    }
  | {
      readonly type: 'changeRequested';
      readonly at: Instant;
      readonly by: Person;
      readonly version: number;
      readonly where: string;
      readonly what: string;
    }
  | { readonly type: 'handedToMeeting'; readonly at: Instant; readonly by: Person; readonly reason: string }
  | { readonly type: 'takenFromMeeting'; readonly at: Instant; readonly by: Person }
  | {
      readonly type: 'settledAtMeeting';
      readonly at: Instant;
      readonly by: Person;
      readonly meetingOn: LocalDate;
      readonly item: string;
    }
  | {
      readonly type: 'approved';
      readonly at: Instant;
      readonly by: Person;
      readonly version: number;
      readonly hash: string;
    }
  | { readonly type: 'published'; readonly at: Instant; readonly by: Person; readonly address: string }
  | { readonly type: 'addressMoved'; readonly at: Instant; readonly by: Person; readonly address: string }
  | {
      readonly type: 'approvedAtMeeting';
      readonly at: Instant;
      readonly by: Person;
      readonly meetingOn: LocalDate;
      readonly item: string;
      /** Events from before there were corrections do not say. */
      readonly notedAt?: Instant | undefined;
    }
  | {
      readonly type: 'meetingApprovalCorrected';
      readonly at: Instant;
      readonly by: Person;
      readonly to: AtMeeting | null;
      readonly notedAt: Instant;
    }
  | {
      readonly type: 'stepHandedOver';
      readonly at: Instant;
      readonly by: Person;
      readonly step: SigningStep;
      readonly from: Person;
      readonly to: Person;
    }
  | {
      readonly type: 'presenceNoted';
      readonly at: Instant;
      readonly by: Person;
      readonly item: string;
      readonly presence: Presence;
      readonly people: readonly Seatholder[];
    }
  | {
      readonly type: 'stepExtended';
      readonly at: Instant;
      readonly by: Person;
      readonly step: SigningStep;
      readonly day: LocalDate;
      /** All days after the change. Not in events from when the later steps could get the same day. */
      readonly deadlines?: MinutesDeadlines | undefined;
    }
  /** All reminders planned until this moment are on their way. */
  | { readonly type: 'remindersAsked'; readonly at: Instant }
  | { readonly type: 'minutesWithdrawn'; readonly at: Instant; readonly by: Person; readonly reason: string };
