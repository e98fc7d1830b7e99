import type { Instant, LocalDate } from '../../domain/time';
import type { FieldTexts, FormTexts } from '../field-texts';

/** One step of the minutes, to the person whose it is. */
export interface MinutesTaskTexts {
  readonly heading: Readonly<Record<'draft' | 'newVersion' | 'verify' | 'approve' | 'publish', string>>;
  readonly summary: Readonly<
    Record<'draft' | 'newVersion' | 'verify' | 'approve' | 'publish', (title: string) => string>
  >;
  readonly meaning: Readonly<Record<'verify' | 'approve', (version: number, isBound: boolean) => string>>;
  /** Whether the text itself is bound by a fingerprint, or only a link to it is known. */
  readonly bound: Readonly<Record<'file' | 'link', (version: number) => string>>;
  readonly changedSince: (version: number) => string;
  readonly otherVerifiers: string;
  readonly verifiedBy: string;
  readonly approvedBy: string;
  readonly hasVerified: (name: string, at: Instant) => string;
  readonly hasApproved: (name: string, at: Instant) => string;
  readonly hasAsked: (name: string) => string;
  readonly notYet: (name: string) => string;
  readonly askedYourself: (at: Instant, version: number, mayVerify: boolean) => string;
  readonly askedToApprove: (at: Instant, version: number, mayApprove: boolean) => string;
  readonly verify: string;
  readonly approve: string;
  readonly requestChange: {
    readonly open: string;
    readonly where: FieldTexts;
    readonly what: FieldTexts;
    readonly send: string;
  };
  readonly requests: string;
  /** Before what is asked for: who, and where in the text. */
  readonly request: (name: string, where: string) => string;
  readonly requestsLeft: string;
  readonly settled: (meetingOn: LocalDate, item: string) => string;
  readonly submit: {
    readonly url: { readonly label: string; readonly hint: string };
    readonly label: { readonly label: string; readonly hint: string };
    readonly changes: (version: number) => string;
    readonly changesHint: string;
    readonly sendFile: string;
    readonly send: (version: number) => string;
  };
  readonly handToMeeting: FormTexts;
  readonly publish: {
    readonly open: string;
    readonly notGated: string;
    readonly checks: string;
    readonly check: {
      readonly reviewed: CheckTexts;
      readonly reviewedPersonal: CheckTexts;
      readonly reviewedSensitive: CheckTexts;
      readonly reviewedVersion: Omit<CheckTexts, 'title'> & { readonly title: (version: number) => string };
    };
    readonly notDone: string;
    readonly address: FieldTexts;
    readonly send: string;
  };
}

interface CheckTexts {
  readonly label: string;
  readonly title: string;
}

/** What became of a step. */
export interface MinutesTaskOverTexts {
  readonly heading: string;
  readonly withdrawn: (name: string, at: Instant) => string;
  readonly takenOver: (name: string) => string;
  readonly submitted: (version: number, at: Instant) => string;
  readonly verified: (version: number, at: Instant) => string;
  readonly verifiedEarlier: (version: number, current: number) => string;
  readonly approved: (version: number, at: Instant) => string;
  readonly asked: (version: number, at: Instant) => string;
  readonly mayApproveAnyway: (version: number) => string;
  readonly mayVerifyAnyway: (version: number) => string;
  readonly newVersion: (version: number) => string;
  readonly newerCard: string;
  readonly atMeeting: string;
  readonly published: (name: string, at: Instant) => string;
  readonly notYours: string;
  readonly summary: (title: string) => string;
}
