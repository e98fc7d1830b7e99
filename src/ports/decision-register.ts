import type { Decision, Reported } from '../domain/decision/decision';

export interface DecisionRegister {
  /** Records the decision under its id. Recording it again changes nothing. */
  record(decision: Decision): Promise<void>;
  /**
   * Notes that a meeting has heard of the decision. The first note stands. Returns whether there is such a decision.
   */
  noteReported(forumId: string, id: string, reported: Reported): Promise<boolean>;
  read(forumId: string, id: string): Promise<Decision | undefined>;
  /** The forum's decisions, newest first by `decidedAt`, then by number. */
  list(forumId: string, limit: number): Promise<readonly Decision[]>;
}
