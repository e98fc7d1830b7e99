import type { ApprovalCorrection, SigningStep } from '../../domain/minutes/minutes';
import type { Instant, LocalDate } from '../../domain/time';

/** The whole chain to copy. */
export interface MinutesExportTexts {
  readonly heading: string;
  readonly explanation: string;
  readonly inParts: (parts: number) => string;
  readonly part: (part: number, parts: number) => string;
  readonly asText: string;
  readonly asData: string;
  readonly showPart: (part: number) => string;
  readonly summary: (title: string) => string;
  readonly line: MinutesExportLines;
}

/** The lines of the text. Times are told to the minute. */
export interface MinutesExportLines {
  readonly title: (title: string) => string;
  readonly forum: (name: string) => string;
  readonly meeting: (meetingOn: LocalDate) => string;
  readonly corrects: (id: string) => string;
  readonly id: (id: string) => string;
  readonly started: (name: string, at: Instant) => string;
  readonly gated: (isGated: boolean) => string;
  readonly signers: string;
  readonly noteTaker: (name: string, dueOn: LocalDate) => string;
  readonly verifier: (name: string, dueOn: LocalDate) => string;
  readonly approver: (name: string, dueOn: LocalDate) => string;
  readonly publishers: (names: readonly string[]) => string;
  readonly versions: string;
  readonly version: (number: number, label: string, name: string, at: Instant) => string;
  readonly address: (url: string) => string;
  readonly addressWithheld: string;
  readonly changes: (text: string) => string;
  readonly hash: (hash: string) => string;
  readonly contentHash: (hash: string | null) => string;
  readonly attestations: string;
  readonly verified: (name: string, version: number, at: Instant) => string;
  readonly approved: (name: string, version: number, at: Instant) => string;
  readonly requests: string;
  readonly request: (name: string, version: number, at: Instant) => string;
  readonly where: (text: string) => string;
  readonly what: (text: string) => string;
  readonly meetings: string;
  readonly handedToMeeting: (name: string, at: Instant, reason: string) => string;
  readonly takenBack: (name: string, at: Instant) => string;
  readonly approvalCorrected: (correction: ApprovalCorrection) => string;
  readonly settled: (meetingOn: LocalDate, item: string, name: string, at: Instant) => string;
  readonly approvedAtMeeting: (meetingOn: LocalDate, item: string, name: string, at: Instant) => string;
  readonly publication: string;
  readonly moved: (address: string, name: string, at: Instant) => string;
  readonly published: (name: string, at: Instant) => string;
  readonly changesOfSteps: string;
  readonly handover: (step: SigningStep, from: string, to: string, by: string, at: Instant) => string;
  readonly extension: (step: SigningStep, day: LocalDate, by: string, at: Instant) => string;
  readonly withdrawal: string;
  readonly withdrawn: (name: string, at: Instant, reason: string) => string;
}
