import type { MinutesWaiting } from './minutes-texts';
import type { ApprovalCorrection, EarlierAddress, MinutesStep, SigningStep } from '../../domain/minutes/minutes';
import type { Instant, LocalDate } from '../../domain/time';
import type { FieldTexts, FormTexts } from '../field-texts';

/** Every step of the minutes, with who and when. */
export interface MinutesChainTexts {
  readonly heading: string;
  readonly steps: Readonly<Record<MinutesStep | 'meeting', string>>;
  readonly draft: {
    readonly by: (name: string, dueOn: LocalDate) => string;
    readonly submitted: (name: string, version: number, at: Instant) => string;
    readonly newVersionBy: (name: string, dueOn: LocalDate) => string;
    readonly never: string;
  };
  readonly verify: {
    readonly done: (name: string, version: number, at: Instant) => string;
    readonly asked: (name: string, version: number, at: Instant) => string;
    readonly waiting: (name: string, dueOn: LocalDate) => string;
    readonly never: (name: string) => string;
  };
  readonly approve: {
    readonly done: (name: string, version: number, at: Instant) => string;
    readonly waiting: (name: string, dueOn: LocalDate) => string;
    readonly never: (name: string) => string;
    readonly later: (name: string, dueOn: LocalDate) => string;
  };
  readonly meeting: {
    readonly done: (meetingOn: LocalDate, item: string) => string;
    readonly next: string;
    readonly later: string;
    readonly never: string;
  };
  readonly publish: {
    readonly done: (name: string, at: Instant) => string;
    readonly waiting: (names: readonly string[], dueOn: LocalDate) => string;
    readonly later: string;
    readonly notGated: string;
    readonly never: string;
  };
  readonly withdrawn: (name: string, at: Instant) => string;
  readonly reason: string;
  readonly handedToMeeting: (name: string, at: Instant) => string;
  readonly takenBack: (name: string, at: Instant) => string;
  readonly approvalCorrected: (correction: ApprovalCorrection) => string;
  readonly settled: (meetingOn: LocalDate, item: string) => string;
  readonly versions: string;
  readonly version: (at: Instant, name: string) => string;
  readonly changed: string;
  readonly fingerprint: string;
  readonly onlyLinked: string;
  readonly requests: string;
  readonly request: (version: number, at: Instant) => string;
  readonly where: string;
  readonly what: string;
  readonly meetings: string;
  readonly handovers: string;
  readonly handover: (step: SigningStep, from: string, to: string, by: string, at: Instant) => string;
  readonly extensions: string;
  readonly extension: (step: SigningStep, day: LocalDate, by: string, at: Instant) => string;
  readonly inExport: string;
  readonly unreached: string;
  readonly handOver: {
    readonly open: string;
    readonly to: FieldTexts & { readonly placeholder: string };
    /** The button for one of those who sign. */
    readonly send: (step: SigningStep, name: string) => string;
  };
  readonly extend: {
    readonly open: string;
    readonly day: FieldTexts;
    readonly send: Readonly<Record<SigningStep, string>>;
  };
  readonly withdraw: FormTexts;
  readonly corrects: (title: string) => string;
  readonly correctedBy: (title: string, state: string) => string;
  readonly moveAddress: FormTexts;
  readonly moved: (earlier: EarlierAddress) => string;
  readonly takeFromMeeting: string;
  readonly correct: string;
  readonly export: string;
  readonly summary: (title: string) => string;
}

/** How far the minutes have come, to the whole channel. */
export interface MinutesStatusTexts {
  readonly heading: string;
  readonly atMeeting: string;
  readonly published: (at: Instant) => string;
  readonly summary: (title: string, state: string) => string;
}

/** What is stuck where, to the chair. */
export interface MinutesOverdueTexts {
  readonly heading: string;
  readonly headingOver: string;
  /** On a card that is over while the minutes are still late. */
  readonly headingOld: string;
  readonly late: (waiting: MinutesWaiting & { readonly dueOn: LocalDate }, since: Instant) => string;
  readonly next: string;
  readonly over: string;
  readonly stillLate: string;
  readonly summary: (title: string) => string;
  readonly summaryOver: (title: string) => string;
  readonly summaryOld: (title: string) => string;
}
