import { leads } from '../forum/roles';
import { signed } from '../forum/signed';
import { sameData } from '../same-data';
import { readFinalReport } from '../state-funds/final-report';
import { saysSomething } from '../says-something';
import type { Terms } from '../terms/terms';
import { delegationEndedBy, lockedBy, notesOf, renewedBy, reportsIn, type ConditionNote } from '../terms/terms-notes';
import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import { currentRound, type Adopted, type Started } from './resolution';
import { faultyReason, type CommandOf, type ResolutionVerdict } from './resolution-verdict';

/** What the decision holds on; `undefined` when nothing. */
export function termsOf(resolution: Adopted): Terms | undefined {
  return currentRound(resolution)?.content.terms;
}

/** Ticks off a condition, with what shows that it is met. */
export function meetCondition(
  resolution: Started,
  { by, condition, after, evidence: typed }: CommandOf<'meetCondition'>,
  now: Instant,
): ResolutionVerdict {
  const notes = notedOf(resolution, by, condition);
  if ('kind' in notes) return notes;
  const evidence = typed.trim();
  if (!saysSomething(evidence)) return refuse({ type: 'evidenceMissing' });
  const fault = faultyReason(evidence, false);
  if (fault !== undefined) return fault;
  const last = notes.at(-1);
  if (last?.kind === 'met' && last.evidence === evidence) return accept();
  if (last?.kind === 'met' || notes.length !== after) return refuse({ type: 'conditionChangedSince' });
  return accept({ type: 'conditionMet', at: now, by: signed(by), condition, evidence });
}

/** A condition turns out not to be met. What was said of it stands. */
export function takeBackCondition(
  resolution: Started,
  { by, condition, after, reason: typed }: CommandOf<'takeBackCondition'>,
  now: Instant,
): ResolutionVerdict {
  const notes = notedOf(resolution, by, condition);
  if ('kind' in notes) return notes;
  const reason = typed.trim();
  const fault = faultyReason(reason, true);
  if (fault !== undefined) return fault;
  const last = notes.at(-1);
  if (last?.kind === 'takenBack' && last.reason === reason) return accept();
  if (last?.kind !== 'met' || notes.length !== after) return refuse({ type: 'conditionChangedSince' });
  return accept({ type: 'conditionTakenBack', at: now, by: signed(by), condition, reason });
}

/** Begins the matter that goes on with a decision. An option that is locked cannot be used. */
export function beginRenewal(
  resolution: Started,
  { by, way, matter }: CommandOf<'beginRenewal'>,
  now: Instant,
): ResolutionVerdict {
  if (!leads(by)) return refuse({ type: 'mayNotLead' });
  if (resolution.status !== 'adopted') return refuse({ type: 'notPossibleNow', status: resolution.status });
  const terms = termsOf(resolution);
  if (terms?.validUntil == null) return refuse({ type: 'nothingRunsOut' });
  const { termsNotes: notes } = resolution;
  if (notes.some((note) => note.kind === 'renewalBegun' && note.matter === matter)) return accept();
  const renewed = renewedBy(notes);
  if (renewed !== undefined) return refuse({ type: 'alreadyRenewed', number: renewed.number });
  const conditions = lockedBy(terms, notes, way);
  if (conditions.length > 0) return refuse({ type: 'optionLocked', conditions });
  return accept({ type: 'renewalBegun', at: now, by: signed(by), way, matter });
}

/** The forum has decided the matter that goes on with this decision. */
export function noteRenewed(
  resolution: Started,
  { way, number, until }: CommandOf<'noteRenewed'>,
  now: Instant,
): ResolutionVerdict {
  if (resolution.status !== 'adopted') return refuse({ type: 'notPossibleNow', status: resolution.status });
  const isNoted = resolution.termsNotes.some((note) => note.kind === 'renewed' && note.number === number);
  return isNoted ? accept() : accept({ type: 'renewed', at: now, way, number, until });
}

/** Tells what came of a year of state funds (003:285). Told anew, it is put right: the latest counts. */
export function reportResults(
  resolution: Started,
  { by, after, fields }: CommandOf<'reportResults'>,
  now: Instant,
): ResolutionVerdict {
  if (!leads(by)) return refuse({ type: 'mayNotLead' });
  if (resolution.status !== 'adopted') return refuse({ type: 'notPossibleNow', status: resolution.status });
  if (currentRound(resolution)?.content.stateFunds === undefined) return refuse({ type: 'nothingToReport' });
  const reading = readFinalReport(fields);
  if (reading.kind === 'faulty') return refuse({ type: 'reportFaulty', faults: reading.faults });
  const { done, residents, spent } = reading.report;
  const reports = reportsIn(resolution.termsNotes);
  const last = reports.at(-1);
  const isSame = last?.done === done && last.residents === residents && sameData(last.spent, spent);
  if (isSame) return accept();
  if (reports.length !== after) return refuse({ type: 'reportChangedSince' });
  return accept({ type: 'resultsReported', at: now, by: signed(by), done, residents, spent });
}

/** The forum decides itself again what it had delegated, with what ended it. */
export function endDelegation(
  resolution: Started,
  { by, reason: typed }: CommandOf<'endDelegation'>,
  now: Instant,
): ResolutionVerdict {
  if (!leads(by)) return refuse({ type: 'mayNotLead' });
  if (resolution.status !== 'adopted') return refuse({ type: 'notPossibleNow', status: resolution.status });
  if (termsOf(resolution)?.delegation === undefined) return refuse({ type: 'nothingDelegated' });
  const reason = typed.trim();
  const fault = faultyReason(reason, true);
  if (fault !== undefined) return fault;
  const ended = delegationEndedBy(resolution.termsNotes);
  if (ended?.reason === reason) return accept();
  if (ended !== undefined) return refuse({ type: 'delegationEndedAlready' });
  return accept({ type: 'delegationEnded', at: now, by: signed(by), reason });
}

/** What has been noted of the condition, or why this person may note nothing of it. */
function notedOf(
  resolution: Started,
  by: CommandOf<'meetCondition'>['by'],
  condition: number,
): readonly ConditionNote[] | ResolutionVerdict {
  if (!leads(by)) return refuse({ type: 'mayNotLead' });
  if (resolution.status !== 'adopted') return refuse({ type: 'notPossibleNow', status: resolution.status });
  const isThere = termsOf(resolution)?.conditions[condition - 1] !== undefined;
  return isThere ? notesOf(resolution.termsNotes, condition) : refuse({ type: 'unknownCondition' });
}
