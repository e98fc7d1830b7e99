import type { Decision, PerCapsulamDecision } from '../../domain/decision/decision';
import {
  formalDecisionOf,
  notesOfParty,
  partiesWithout,
  type FormalNote,
} from '../../domain/formal-decisions/formal-notes';
import type { Party } from '../../domain/forum/parties';
import { detailOf, label, paragraphOf, said, strong, type Block, type Reading } from '../document/document';
import { cutShort } from '../forum/person-names';
import type { Texts } from '../texts';

type Kept = Pick<PerCapsulamDecision, 'parties' | 'formalNotes'>;

const MOST_NAMED = 15;
const MOST_OF_A_NAME = 60;

/**
 * A mark for each party in a row, and in words which have taken their own formal decision and which have not. Bodies and
 * references stand in what is kept. Whoever typed them may have named somebody, so everybody else reads only the day.
 */
export function blocksOfFormalDecisions(
  texts: Texts,
  decision: PerCapsulamDecision,
  { isPublic }: Reading,
): readonly Block[] {
  const { parties, formalNotes } = decision;
  if (parties.length === 0) return [];
  const details = parties.flatMap(({ name }) => [
    detailOf(strong(texts.formal.party(name)), said(stateOf(texts, formalNotes, name, isPublic))),
    ...(isPublic ? [] : traceOf(texts, formalNotes, name).map((line) => detailOf(label(line)))),
  ]);
  return [...rowOfMarks(texts, decision).map((line) => paragraphOf(said(line))), ...details];
}

/** The row, how many have decided, and who has and who has not. */
export function rowOfMarks(texts: Texts, kept: Kept): readonly string[] {
  const { formal: t } = texts;
  const missing = partiesWithout(kept.parties, kept.formalNotes);
  const taken = kept.parties.filter((party) => !missing.includes(party));
  return [
    marksOf(texts, kept),
    ...(taken.length === 0 ? [] : [t.taken(namesOf(texts, taken))]),
    ...(missing.length === 0 ? [] : [t.notYet(namesOf(texts, missing))]),
  ];
}

/** A mark for each party, and how many have decided. */
export function marksOf({ formal: t }: Texts, { parties, formalNotes }: Kept): string {
  const missing = partiesWithout(parties, formalNotes);
  const marks = parties.map((party) => (missing.includes(party) ? t.mark.notYet : t.mark.taken)).join(' ');
  return `${marks} ${t.count(parties.length - missing.length, parties.length)}`;
}

/** What a list of decisions says; '' of decisions that no principal follows with one of its own. */
export function lineOfFormalDecisions(texts: Texts, decision: Decision): string {
  if (decision.kind !== 'perCapsulam') return '';
  const { parties, formalNotes } = decision;
  if (parties.length === 0) return texts.formal.notKept;
  const missing = partiesWithout(parties, formalNotes);
  const names = missing.map(({ name }) => name).join(', ');
  return texts.formal.line(parties.length - missing.length, parties.length, names);
}

/** Whether the party has decided, when, and for the forum who and with what reference. */
export function stateOf({ formal: t }: Texts, notes: readonly FormalNote[], party: string, isPublic: boolean): string {
  const taken = formalDecisionOf(notes, party);
  if (taken === undefined) return t.notYetTaken;
  return isPublic ? t.decidedOn(taken.on) : t.takenOn(taken.on, taken.body, taken.reference);
}

/** Who noted it and when, and what was noted before. */
export function traceOf({ formal: t }: Texts, notes: readonly FormalNote[], party: string): readonly string[] {
  const taken = formalDecisionOf(notes, party);
  return [
    ...(taken === undefined ? [] : [t.noted(taken.at, taken.by)]),
    ...notesOfParty(notes, party)
      .filter((note) => note !== taken)
      .map((note) =>
        note.kind === 'taken'
          ? t.wasTaken(note.at, note.by, note.on, note.body, note.reference)
          : t.takenBack(note.at, note.by, note.reason),
      ),
  ];
}

/** Some parties in a row, as many as are read in one. */
export function namesOf({ words }: Texts, parties: readonly Party[]): string {
  const names = parties.slice(0, MOST_NAMED).map(({ name }) => cutShort(name, MOST_OF_A_NAME));
  const left = parties.length - names.length;
  return [...names, ...(left === 0 ? [] : [words.moreOfThese(left)])].join(', ');
}
