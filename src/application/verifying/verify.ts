import { decisionOfChair } from '../../domain/decision/decision-of-chair';
import { decisionOf } from '../../domain/decision/decision-of';
import type { Decision } from '../../domain/decision/decision';
import { withReport, type ReportNote } from '../../domain/decision/report-note';
import type { Calendar } from '../../domain/calendar';
import type { ForumKind } from '../../domain/forum/policy';
import { readDecision, readRecord, readSeal, readStretch } from '../../ports/document-schemas';
import type { StoredRecord } from '../../ports/record-store';
import { isUnreadableDocument, type DocumentRef } from '../../ports/store-errors';
import type { StoredDocument } from '../../ports/whole-store';
import { chairDecisionRecord } from '../records/chair-decision-record';
import type { RecordType } from '../records/record-type';
import { forumRecord } from '../records/forum-record';
import { resolutionRecord } from '../records/resolution-record';
import { chainFindings, type ChainFinding } from './chain-findings';
import { decisionFindings, type DecisionFinding } from './decision-findings';

/** Something that is not as it was written, and in which record or decision. */
export interface Finding {
  readonly ref: DocumentRef;
  readonly what: ChainFinding | DecisionFinding | { readonly kind: 'unreadable'; readonly why: string };
}

export interface Verified {
  readonly records: number;
  readonly events: number;
  readonly decisions: number;
  readonly findings: readonly Finding[];
}

/**
 * Goes through everything once: the chain of every record against its hashes and seal, and the register of decisions
 * against the records that they came from. A program that is at work may be between the two: ask again before believing
 * that a decision is missing.
 */
export async function verify(
  documents: AsyncIterable<StoredDocument> | Iterable<StoredDocument>,
  calendar: Calendar,
): Promise<Verified> {
  const findings: Finding[] = [];
  const made = new Map<string, Decision>();
  const registered = new Map<string, Decision>();
  const kinds = new Map<string, ReadonlySet<ForumKind>>();
  /** Records that cannot be read say nothing of their decisions. */
  const unread = new Set<string>();
  const counts = { records: 0, events: 0 };

  function unlessUnreadable({ ref }: StoredDocument, look: () => void): void {
    try {
      look();
    } catch (error) {
      unread.add(placeOf(ref));
      if (!isUnreadableDocument(error) && !(error instanceof UnreadableEventError)) throw error;
      findings.push({ ref, what: { kind: 'unreadable', why: error.message } });
    }
  }

  for await (const document of documents) {
    const { ref, json } = document;
    unlessUnreadable(document, () => {
      if (ref.kind === 'decision') {
        registered.set(placeOf(ref), readDecision(json, ref.forumId, ref.id));
        return;
      }
      const record = wholeRecord(document);
      counts.records += 1;
      counts.events += record.events.length;
      const broken = chainFindings(record.events, readSeal(json, ref));
      findings.push(...broken.map((what) => ({ ref, what })));
      const decision = decisionIn(record, calendar);
      if (decision !== undefined) made.set(placeOf(ref), decision);
      if (record.kind === 'forum') kinds.set(record.forumId, kindsOf(record, calendar));
    });
  }
  const decided = decisionFindings({ made, registered, unread, kinds });
  return { ...counts, decisions: registered.size, findings: [...findings, ...decided] };
}

/** The record with all its events; a stretch that is not there is for the seal to miss. */
function wholeRecord({ ref, json, earlier }: StoredDocument): StoredRecord {
  const record = readRecord(json, ref);
  const before = record.earlier.flatMap(({ hash }) => (earlier.has(hash) ? readStretch(earlier.get(hash), ref) : []));
  return { ...record, earlier: [], events: [...before, ...record.events] };
}

class UnreadableEventError extends Error {
  override readonly name = 'UnreadableEventError';
}

/** The decision that the record says was made, with what it says of meetings that have heard of it. */
function decisionIn(record: StoredRecord, calendar: Calendar): Decision | undefined {
  if (record.kind === 'resolution') {
    const state = folded(resolutionRecord(calendar), record);
    if (state.status !== 'adopted' || state.sequence === null) return undefined;
    const decision = decisionOf({ ...state, report: null }, state.sequence, calendar, null);
    return decision === undefined ? undefined : noted(decision, state.report);
  }
  if (record.kind === 'chairDecision') {
    const state = folded(chairDecisionRecord, record);
    if (state.status !== 'made' || state.sequence === null) return undefined;
    return noted(decisionOfChair({ ...state, report: null }, state.sequence, calendar, null), state.report);
  }
  return undefined;
}

function noted(decision: Decision, note: ReportNote | null): Decision {
  return note === null ? decision : withReport(decision, note);
}

/** The kinds that the forum has been of. */
function kindsOf(record: StoredRecord, calendar: Calendar): ReadonlySet<ForumKind> {
  const type = forumRecord(calendar);
  let state = type.initial;
  const kinds = new Set<ForumKind>();
  for (const event of parsed(type, record)) {
    state = type.evolve(state, event);
    if (state.status === 'ready') kinds.add(state.register.kind);
  }
  return kinds;
}

function folded<State, Event>(type: RecordType<State, Event>, record: StoredRecord): State {
  return parsed(type, record).reduce(type.evolve, type.initial);
}

function parsed<State, Event>(type: RecordType<State, Event>, { events }: StoredRecord): readonly Event[] {
  return events.map(({ event }, index) => {
    try {
      return type.parseEvent(event);
    } catch {
      throw new UnreadableEventError(`event ${index + 1} is none that this program knows`);
    }
  });
}

/** A decision has the id of the record that it came from. */
export function placeOf({ forumId, id }: DocumentRef): string {
  return JSON.stringify([forumId, id]);
}
