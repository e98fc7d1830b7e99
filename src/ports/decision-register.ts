import type { Decision } from '../domain/decision/decision';
import type { Findable } from '../domain/decision/findable';
import type { DecisionSearch } from '../domain/decision/search';
import type { ReportNote } from '../domain/decision/report-note';
import type { NotedSince } from '../domain/decision/noted-since';
import type { Listing } from './record-store';
import { OtherDecisionError, type DocumentRef } from './store-errors';

export interface DecisionRegister {
  /**
   * Records the decision under its id. Recording the same decision again changes nothing. Throws OtherDecisionError
   * when the id has another decision.
   */
  record(decision: Decision): Promise<void>;
  /**
   * Notes that a meeting has heard of the decision, or that such a note was taken back. The latest note stands, in
   * whatever order they come. Returns whether there is such a decision.
   */
  noteReported(forumId: string, id: string, note: ReportNote): Promise<boolean>;
  /** Notes what has come of the decision since: all of it, the first first. Returns whether there is such a decision. */
  noteSince(forumId: string, id: string, notes: NotedSince): Promise<boolean>;
  read(forumId: string, id: string): Promise<Decision | undefined>;
  /** The forum's decisions, newest first by `decidedAt`, then by number. */
  list(forumId: string, limit: number): Promise<Listing<Decision, DocumentRef>>;
  /**
   * The decisions that match what is sought: nearest to the words first, then newest first. Never a decision that the
   * person may not find.
   */
  search(asked: AskedRegister): Promise<Listing<Decision, DocumentRef>>;
  /**
   * The decisions that have a piece of each word and match everything else that is sought, newest first. Every
   * decision whose words differ from the sought ones only by a typing error is among them.
   */
  resembling(asked: AskedRegister): Promise<Listing<Decision, DocumentRef>>;
}

/** What is asked of the register, for whom, and which part of the answer. */
export interface AskedRegister {
  readonly search: DecisionSearch;
  readonly findable: Findable;
  readonly skip: number;
  readonly limit: number;
}

/**
 * Throws OtherDecisionError unless both are the same decision by kind and number, whatever has been noted of it since.
 */
export function expectSameDecision(stored: Decision, recorded: Decision): void {
  if (stored.kind === recorded.kind && stored.number === recorded.number) return;
  const { forumId, id } = stored;
  throw new OtherDecisionError({ kind: 'decision', forumId, id }, stored.number, recorded.number);
}
