import type { FinalReport } from '../state-funds/final-report';
import type { Instant, LocalDate } from '../time';
import type { Terms } from './terms';

/** The ways to go on with a decision that runs out. Each is a matter of its own, which the forum decides. */
export const RENEWALS = ['prolong', 'prolongEdited', 'revise', 'end'] as const;
export type Renewal = (typeof RENEWALS)[number];

/** What has been noted of a decision's terms since it was made. Nothing is ever taken out. `condition`: from 1. */
export type TermsNote =
  | {
      readonly kind: 'met';
      readonly condition: number;
      readonly at: Instant;
      readonly by: string;
      readonly evidence: string;
    }
  | {
      readonly kind: 'takenBack';
      readonly condition: number;
      readonly at: Instant;
      readonly by: string;
      readonly reason: string;
    }
  /** Somebody has begun the matter with this id. */
  | {
      readonly kind: 'renewalBegun';
      readonly way: Renewal;
      readonly at: Instant;
      readonly by: string;
      readonly matter: string;
    }
  /** The forum decides the delegated matters itself again. */
  | { readonly kind: 'delegationEnded'; readonly at: Instant; readonly by: string; readonly reason: string }
  /** The forum has decided it: `number` is of that decision, and `until` how long it holds; `null` for no end. */
  | {
      readonly kind: 'renewed';
      readonly way: Renewal;
      readonly at: Instant;
      readonly number: string;
      readonly until: LocalDate | null;
    }
  /** What came of a year of state funds. The latest counts; what stood before is kept. */
  | ({ readonly kind: 'reported'; readonly at: Instant; readonly by: string } & FinalReport);

export type ReportNoted = Extract<TermsNote, { readonly kind: 'reported' }>;

export type ConditionNote = Extract<TermsNote, { readonly condition: number }>;

/** The reports of what came of it, the first first. */
export function reportsIn(notes: readonly TermsNote[]): readonly ReportNoted[] {
  return notes.filter((note) => note.kind === 'reported');
}

/** All that has been noted of one condition, the first first. */
export function notesOf(notes: readonly TermsNote[], condition: number): readonly ConditionNote[] {
  return notes.flatMap((note) => ('condition' in note && note.condition === condition ? [note] : []));
}

/** That the condition is met, unless that was taken back. */
export function metBy(notes: readonly TermsNote[], condition: number): Extract<TermsNote, { kind: 'met' }> | undefined {
  const last = notesOf(notes, condition).at(-1);
  return last?.kind === 'met' ? last : undefined;
}

/** The numbers of the conditions that are not met. */
export function unmetIn({ conditions }: Terms, notes: readonly TermsNote[]): readonly number[] {
  return conditions.map((_, index) => index + 1).filter((condition) => metBy(notes, condition) === undefined);
}

/** The conditions that lock this way to go on: an option to prolong is nobody's to use before all are met. */
export function lockedBy(terms: Terms, notes: readonly TermsNote[], way: Renewal): readonly number[] {
  const isOption = terms.prolongUntil !== null && (way === 'prolong' || way === 'prolongEdited');
  return isOption ? unmetIn(terms, notes) : [];
}

/** The decision that went on with this one. */
export function renewedBy(notes: readonly TermsNote[]): Extract<TermsNote, { kind: 'renewed' }> | undefined {
  return notes.findLast((note) => note.kind === 'renewed');
}

/** That what was delegated is the forum's own to decide again. */
export function delegationEndedBy(
  notes: readonly TermsNote[],
): Extract<TermsNote, { kind: 'delegationEnded' }> | undefined {
  return notes.find((note) => note.kind === 'delegationEnded');
}
