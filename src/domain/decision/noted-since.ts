import type { Decision, PerCapsulamDecision } from './decision';

/** What has been noted of a decision since it was made, each list the first first: they only grow. */
export type NotedSince = Pick<PerCapsulamDecision, 'termsNotes' | 'formalNotes'>;

/**
 * The decision with what has been noted of it; the same decision when it has as much already, since what is told may
 * come twice, or after something later.
 */
export function withNotes(decision: Decision, { termsNotes, formalNotes }: NotedSince): Decision {
  if (decision.kind !== 'perCapsulam') return decision;
  const noted = {
    termsNotes: longer(decision.termsNotes, termsNotes),
    formalNotes: longer(decision.formalNotes, formalNotes),
  };
  const isNews = noted.termsNotes !== decision.termsNotes || noted.formalNotes !== decision.formalNotes;
  return isNews ? { ...decision, ...noted } : decision;
}

/** How much has been noted of it in all. */
export function countOfNotes({ termsNotes, formalNotes }: NotedSince): number {
  return termsNotes.length + formalNotes.length;
}

function longer<Note>(known: readonly Note[], told: readonly Note[]): readonly Note[] {
  return known.length >= told.length ? known : told;
}
