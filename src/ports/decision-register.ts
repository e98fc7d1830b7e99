import type { Decision } from '../domain/decision/decision';

export interface DecisionRegister {
  /** Records the decision under its id. Recording it again changes nothing. */
  record(decision: Decision): Promise<void>;
  read(forumId: string, id: string): Promise<Decision | undefined>;
  /** The forum's decisions, newest first by `decidedAt`, then by number. */
  list(forumId: string, limit: number): Promise<readonly Decision[]>;
}
