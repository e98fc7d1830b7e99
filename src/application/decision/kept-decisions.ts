import type { Decision } from '../../domain/decision/decision';
import type { AskedRegister, DecisionRegister } from '../../ports/decision-register';
import { decisionRef } from '../../ports/document-schemas';
import type { Listing } from '../../ports/record-store';
import type { DocumentRef } from '../../ports/store-errors';
import { isUnreadable } from '../records/folding';
import { createSetAside } from '../records/set-aside';

/** The register of decisions for readers: decisions that cannot be read are counted and left out. */
export interface KeptDecisions extends Omit<DecisionRegister, 'list' | 'search' | 'resembling'> {
  /** The forum's decisions, newest first. Those that cannot be read are left out, see `unreadableIn`. */
  list(forumId: string, limit: number): Promise<readonly Decision[]>;
  /** The register's search, without decisions that cannot be read. */
  search(asked: AskedRegister): Promise<readonly Decision[]>;
  resembling(asked: AskedRegister): Promise<readonly Decision[]>;
  /** How many of the forum's decisions could not be read when they were last looked at. */
  unreadableIn(forumId: string): number;
}

/** `onUnreadable` is told once of each decision that cannot be read, and again if it has been readable in between. */
export function keepDecisions(
  register: DecisionRegister,
  onUnreadable: (ref: DocumentRef, error: Error) => void,
): KeptDecisions {
  const setAside = createSetAside(onUnreadable);

  async function one<Result>(forumId: string, id: string, ask: () => Promise<Result>): Promise<Result> {
    try {
      const result = await ask();
      setAside.remove(decisionRef(forumId, id));
      return result;
    } catch (error) {
      if (isUnreadable(error)) setAside.add(decisionRef(forumId, id), error);
      throw error;
    }
  }

  function readable({ records, unreadable }: Listing<Decision, DocumentRef>): readonly Decision[] {
    for (const { forumId, id } of records) setAside.remove(decisionRef(forumId, id));
    for (const { ref, error } of unreadable) setAside.add(ref, error);
    return records;
  }

  return {
    record: (decision) => register.record(decision),
    noteReported: (forumId, id, note) => one(forumId, id, () => register.noteReported(forumId, id, note)),
    noteSince: (forumId, id, notes) => one(forumId, id, () => register.noteSince(forumId, id, notes)),
    read: (forumId, id) => one(forumId, id, () => register.read(forumId, id)),
    list: async (forumId, limit) => readable(await register.list(forumId, limit)),
    search: async (asked) => readable(await register.search(asked)),
    resembling: async (asked) => readable(await register.resembling(asked)),
    unreadableIn: (forumId) => setAside.countIn(forumId),
  };
}
