import type { LocalDate } from '../time';

export interface Attachment {
  readonly name: string;
  readonly url: string;
}

/** What the members take a position on. Fixed when its round opens (P-07). */
export interface ResolutionContent {
  readonly title: string;
  readonly urgency: string;
  readonly question: string;
  /** Of the proposal, each as it is read after the forum's lead-in: see `proposal.ts`. */
  readonly points: readonly string[];
  readonly background: string;
  readonly attachments: readonly Attachment[];
}

/** A draft exactly as typed, so that nothing is lost however faulty it is. */
export interface DraftFields {
  readonly title: string;
  readonly urgency: string;
  readonly question: string;
  /** The proposal, one point a line. */
  readonly clauses: string;
  readonly background: string;
  /** A name and an https link a line. */
  readonly attachments: string;
  /** '': the usual time to answer, from when it is sent. */
  readonly lastDay: LocalDate;
  readonly shortNotice: string;
}

export type DraftField = keyof DraftFields;

export const emptyDraft: DraftFields = {
  title: '',
  urgency: '',
  question: '',
  clauses: '',
  background: '',
  attachments: '',
  lastDay: '',
  shortNotice: '',
};
