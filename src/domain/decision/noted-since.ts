import type { Decision, PerCapsulamDecision } from './decision';

/** What has been noted of a decision since it was made, each list the first first: they only grow. */
export type NotedSince = Pick<PerCapsulamDecision, 'termsNotes' | 'formalNotes' | 'editorialNotes'>;

/**
 * The decision with what has been noted of it; the same decision when it has as much already, since what is told may
 * come twice, or after something later.
 */
export function withNotes(decision: Decision, since: NotedSince): Decision {
  if (decision.kind !== 'perCapsulam') return decision;
  const noted: NotedSince = {
    termsNotes: longer(decision.termsNotes, since.termsNotes),
    formalNotes: longer(decision.formalNotes, since.formalNotes),
    editorialNotes: longer(decision.editorialNotes, since.editorialNotes),
  };
  return countOfNotes(noted) === countOfNotes(decision) ? decision : { ...decision, ...noted };
}

/** How much has been noted of it in all. */
export function countOfNotes({ termsNotes, formalNotes, editorialNotes }: NotedSince): number {
  return termsNotes.length + formalNotes.length + editorialNotes.length;
}

function longer<Note>(known: readonly Note[], told: readonly Note[]): readonly Note[] {
  return known.length >= told.length ? known : told;
}
