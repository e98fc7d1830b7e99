import type { Decision } from '../domain/decision/decision';
import type { Findable } from '../domain/decision/findable';
import type { DecisionSearch } from '../domain/decision/search';
import type { ReportNote } from '../domain/decision/report-note';
import type { Listing } from './record-store';
import { OtherDecisionError, type DocumentRef } from './store-errors';

export interface DecisionRegister {
  /** Records the decision under its id. Recording it again changes nothing. Throws OtherDecisionError for another one's id. */
  record(decision: Decision): Promise<void>;
  /**
   * Notes that a meeting has heard of the decision, or that such a note was taken back. The latest note stands, in
   * whatever order they come. Returns whether there is such a decision.
   */
  noteReported(forumId: string, id: string, note: ReportNote): Promise<boolean>;
  read(forumId: string, id: string): Promise<Decision | undefined>;
  /** The forum's decisions, newest first by `decidedAt`, then by number. */
  list(forumId: string, limit: number): Promise<Listing<Decision, DocumentRef>>;
  /** Those that are as sought: the nearest to the words first, then newest first. Never one that may not be found. */
  search(asked: AskedRegister): Promise<Listing<Decision, DocumentRef>>;
  /** Those that have a piece of each word and else are as sought, newest first: among them is all that only a typing error hides. */
  resembling(asked: AskedRegister): Promise<Listing<Decision, DocumentRef>>;
}

/** What is asked of the register, for whom, and which part of the answer. */
export interface AskedRegister {
  readonly search: DecisionSearch;
  readonly findable: Findable;
  readonly skip: number;
  readonly limit: number;
}

/** Throws OtherDecisionError unless both are the decision of that kind and number, whatever has been noted of it since. */
export function expectSameDecision(stored: Decision, recorded: Decision): void {
  if (stored.kind === recorded.kind && stored.number === recorded.number) return;
  const { forumId, id } = stored;
  throw new OtherDecisionError({ kind: 'decision', forumId, id }, stored.number, recorded.number);
}
