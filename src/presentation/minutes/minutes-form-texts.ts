import type { StartedMinutes } from '../../domain/minutes/minutes';
import type { MinutesFault } from '../../domain/minutes/read-minutes';
import type { LocalDate } from '../../domain/time';

interface Labelled {
  readonly label: string;
  readonly hint: string;
}

export interface MinutesFormTexts {
  readonly heading: string;
  readonly introduction: string;
  readonly correcting: (title: string, meetingOn: LocalDate) => string;
  readonly correctionIsItsOwn: string;
  readonly toMend: string;
  readonly meetingOn: string;
  readonly title: Labelled;
  readonly usualTitle: (forumName: string) => string;
  readonly usualCorrection: (title: string) => string;
  readonly url: Labelled;
  readonly label: Labelled;
  readonly noteTaker: string;
  readonly verifier: (number: number) => string;
  readonly approver: Labelled;
  readonly draftDay: Labelled;
  readonly verifiedDay: Labelled;
  readonly approvedDay: Labelled;
  readonly choose: string;
  readonly nobody: string;
  /** When the lists have no room for everybody. */
  readonly fewerShown: (shown: number, all: number) => string;
  readonly start: string;
  readonly startAnyway: string;
  readonly sameDay: (title: string, minutes: Pick<StartedMinutes, 'startedBy' | 'startedAt'>) => string;
  readonly fault: (fault: MinutesFault) => string;
  readonly summary: (shortName: string) => string;
}
