import { notesOfParty, type FormalNote } from '../formal-decisions/formal-notes';
import { leads, type Actor } from '../forum/roles';
import { signed } from '../forum/signed';
import { saysSomething } from '../says-something';
import { isLocalDate, type Instant } from '../time';
import { accept, refuse } from '../verdict';
import { currentRound, type Adopted, type Started } from './resolution';
import { faultyReason, type CommandOf, type ResolutionVerdict } from './resolution-verdict';
import type { Party } from '../forum/parties';

/** Of a body's name, and of a reference, in characters. */
const BODY_MOST = 120;
const REFERENCE_MOST = 300;

/** The parties that were to decide for themselves when the matter was sent out; none in matters from before they were kept. */
function partiesOf(resolution: Adopted): readonly Party[] {
  return currentRound(resolution)?.parties ?? [];
}

/** Notes that a party has taken its own formal decision. */
export function noteFormalDecision(
  resolution: Started,
  { by, sitsFor, party, after, body: typedBody, on, reference: typedReference, today }: CommandOf<'noteFormalDecision'>,
  now: Instant,
): ResolutionVerdict {
  const noted = notedOf(resolution, { by, sitsFor, party });
  if (noted.kind !== 'noted') return noted;
  const [body, reference] = [typedBody.trim(), typedReference.trim()];
  if (!saysSomething(body)) return refuse({ type: 'formalBodyMissing' });
  if (body.length > BODY_MOST) return refuse({ type: 'formalTooLong', field: 'body', most: BODY_MOST });
  if (reference.length > REFERENCE_MOST) {
    return refuse({ type: 'formalTooLong', field: 'reference', most: REFERENCE_MOST });
  }
  if (!isLocalDate(on)) return refuse({ type: 'formalDayMissing' });
  if (on > today) return refuse({ type: 'formalDayAhead' });
  const { name, notes } = noted;
  const last = notes.at(-1);
  const isTaken = last?.kind === 'taken';
  if (isTaken && last.body === body && last.on === on && last.reference === reference) return accept();
  if (isTaken || notes.length !== after) return refuse({ type: 'formalChangedSince' });
  return accept({ type: 'formalDecisionNoted', at: now, by: signed(by), party: name, body, on, reference });
}

/** It was noted wrongly. What was said of it stands. */
export function takeBackFormalDecision(
  resolution: Started,
  { by, sitsFor, party, after, reason: typed }: CommandOf<'takeBackFormalDecision'>,
  now: Instant,
): ResolutionVerdict {
  const noted = notedOf(resolution, { by, sitsFor, party });
  if (noted.kind !== 'noted') return noted;
  const reason = typed.trim();
  const fault = faultyReason(reason, true);
  if (fault !== undefined) return fault;
  const { name, notes } = noted;
  const last = notes.at(-1);
  if (last?.kind === 'takenBack' && last.reason === reason) return accept();
  if (last?.kind !== 'taken' || notes.length !== after) return refuse({ type: 'formalChangedSince' });
  return accept({ type: 'formalDecisionTakenBack', at: now, by: signed(by), party: name, reason });
}

/** For those who lead, and for those who have a seat of the party's. */
function mayNoteFor(by: Actor, sitsFor: readonly string[], party: string): boolean {
  return leads(by) || sitsFor.includes(party);
}

interface Noted {
  readonly kind: 'noted';
  readonly name: string;
  readonly notes: readonly FormalNote[];
}

/** What has been noted of the party, or why this person may note nothing of it. */
function notedOf(
  resolution: Started,
  { by, sitsFor, party: number }: Pick<CommandOf<'noteFormalDecision'>, 'by' | 'sitsFor' | 'party'>,
): Noted | ResolutionVerdict {
  if (resolution.status !== 'adopted') return refuse({ type: 'notPossibleNow', status: resolution.status });
  const party = partiesOf(resolution)[number - 1];
  if (party === undefined) return refuse({ type: 'unknownParty' });
  if (!mayNoteFor(by, sitsFor, party.name)) return refuse({ type: 'mayNotNoteFormal' });
  return { kind: 'noted', name: party.name, notes: notesOfParty(resolution.formalNotes, party.name) };
}
