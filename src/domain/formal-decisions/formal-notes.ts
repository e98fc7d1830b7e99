import type { Party } from '../forum/parties';
import type { Instant, LocalDate } from '../time';

/** What has been noted of a party's own formal decision on what the forum decided. Nothing is ever taken out. */
export type FormalNote =
  | {
      readonly kind: 'taken';
      readonly party: string;
      readonly at: Instant;
      readonly by: string;
      /** The board or the office that took it: never a person where a body will do. */
      readonly body: string;
      readonly on: LocalDate;
      /** A number in a diary, or a link; '' for none. */
      readonly reference: string;
    }
  | {
      readonly kind: 'takenBack';
      readonly party: string;
      readonly at: Instant;
      readonly by: string;
      readonly reason: string;
    };

export type FormalDecision = Extract<FormalNote, { readonly kind: 'taken' }>;

/** All that has been noted of one party, the first first. */
export function notesOfParty(notes: readonly FormalNote[], party: string): readonly FormalNote[] {
  return notes.filter((note) => note.party === party);
}

/** The party's own decision, unless the note of it was taken back. */
export function formalDecisionOf(notes: readonly FormalNote[], party: string): FormalDecision | undefined {
  const last = notesOfParty(notes, party).at(-1);
  return last?.kind === 'taken' ? last : undefined;
}

/** The parties that have not taken their own decision, as far as anybody has noted. */
export function partiesWithout(parties: readonly Party[], notes: readonly FormalNote[]): readonly Party[] {
  return parties.filter(({ name }) => formalDecisionOf(notes, name) === undefined);
}
