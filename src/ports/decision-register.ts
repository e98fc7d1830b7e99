import type { Decision } from '../domain/decision/decision';
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
}

/** Throws OtherDecisionError unless both are the decision of that kind and number, whatever has been noted of it since. */
export function expectSameDecision(stored: Decision, recorded: Decision): void {
  if (stored.kind === recorded.kind && stored.number === recorded.number) return;
  const { forumId, id } = stored;
  throw new OtherDecisionError({ kind: 'decision', forumId, id }, stored.number, recorded.number);
}
