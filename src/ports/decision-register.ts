import type { Decision } from '../domain/decision/decision';
import type { ReportNote } from '../domain/decision/report-note';

export interface DecisionRegister {
  /** Records the decision under its id. Recording it again changes nothing. */
  record(decision: Decision): Promise<void>;
  /**
   * Notes that a meeting has heard of the decision, or that such a note was taken back. The latest note stands, in
   * whatever order they come. Returns whether there is such a decision.
   */
  noteReported(forumId: string, id: string, note: ReportNote): Promise<boolean>;
  read(forumId: string, id: string): Promise<Decision | undefined>;
  /** The forum's decisions, newest first by `decidedAt`, then by number. */
  list(forumId: string, limit: number): Promise<readonly Decision[]>;
}
