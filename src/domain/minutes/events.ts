import type { Person } from '../forum/person';
import type { Instant, LocalDate } from '../time';
import type { Eve } from '../eves';
import type { MinutesDeadlines, MinutesDocument, Signers, SigningStep } from './minutes';

/** What is settled when minutes are started. */
export interface MinutesStart extends Signers {
  readonly id: string;
  readonly forumId: string;
  readonly forumName: string;
  readonly shortName: string;
  readonly title: string;
  readonly meetingOn: LocalDate;
  readonly corrects: string | null;
  readonly isGated: boolean;
  readonly deadlines: MinutesDeadlines;
  readonly evesOff: readonly Eve[];
  /** Where whoever started them says that the text is, for the note taker to confirm; `null` when nobody has. */
  readonly suggested: { readonly url: string; readonly label: string } | null;
}

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
  | {
      readonly type: 'approvedAtMeeting';
      readonly at: Instant;
      readonly by: Person;
      readonly meetingOn: LocalDate;
      readonly item: string;
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
      readonly type: 'stepExtended';
      readonly at: Instant;
      readonly by: Person;
      readonly step: SigningStep;
      readonly day: LocalDate;
    }
  /** Everything planned until then is seen to. */
  | { readonly type: 'remindersAsked'; readonly at: Instant }
  | { readonly type: 'minutesWithdrawn'; readonly at: Instant; readonly by: Person; readonly reason: string };
