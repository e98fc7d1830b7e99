import type { FormNote } from '../../application/notice';
import type { DraftField } from '../../domain/resolution/content';
import type { DraftFault } from '../../domain/resolution/read-draft';
import type { Instant } from '../../domain/time';
import type { AskingOnceTexts, FormTexts } from '../field-texts';

export interface DraftFormTexts {
  readonly heading: string;
  readonly headingAgain: (round: number) => string;
  readonly introduction: string;
  readonly label: Readonly<Record<DraftField, string>>;
  readonly hint: Readonly<Record<Exclude<DraftField, 'lastDay'>, string>>;
  /** The usual last day of a matter that is sent on this day. */
  readonly lastDayHint: (sentOn: Instant, usualLastDay: Instant) => string;
  readonly preview: string;
  readonly save: string;
  readonly send: string;
  readonly askToSend: string;
  readonly sendAnyway: string;
  readonly askToSendAnyway: string;
  readonly discard: AskingOnceTexts;
  readonly fault: (fault: DraftFault) => string;
  readonly faultsAt: (labels: readonly string[]) => string;
  readonly note: (note: FormNote, shortName: string) => string;
  readonly saidLastRound: (round: number) => string;
  readonly toSupply: (by: string) => string;
  readonly summary: (shortName: string, title: string) => string;
}

export interface DraftClosedTexts {
  readonly heading: Readonly<Record<'sent' | 'removed' | 'ended', string>>;
  readonly sent: (round: number, at: Instant) => string;
  readonly removed: (at: Instant) => string;
  readonly ended: (status: string) => string;
  readonly summary: (heading: string, title: string) => string;
}

/** About declining to send a text that the presidium was asked to send. */
export interface DecliningTexts {
  readonly heading: string;
  readonly told: (asking: string) => string;
  readonly form: FormTexts;
  readonly headingDeclined: string;
  readonly declined: (by: string, asking: string, at: Instant) => string;
  readonly next: string;
  readonly summary: (title: string) => string;
  readonly summaryForm: (title: string) => string;
  readonly summaryAnswered: (title: string) => string;
}

export interface PreviewTexts {
  readonly heading: string;
  readonly notSent: string;
  readonly asked: (name: string) => string;
  readonly chairSends: string;
  readonly chairAsked: string;
  readonly send: string;
  readonly sendAnyway: string;
  readonly change: string;
  readonly decline: string;
  readonly usualTime: (sentOn: Instant) => string;
  readonly faulty: string;
  readonly stale: string;
  readonly summary: (title: string) => string;
  /** To whoever is asked to send it. */
  readonly summaryAsked: (name: string, title: string) => string;
  readonly summaryFaulty: (title: string) => string;
}
