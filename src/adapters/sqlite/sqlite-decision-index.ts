import type { Database } from 'better-sqlite3';
import { z } from 'zod/v4';
import type { Decision } from '../../domain/decision/decision';
import { isOpen } from '../../domain/decision/findable';
import { isAwaitingParties, searchedText } from '../../domain/decision/search';
import { wholeSecond } from '../../domain/time';
import { decisionRef, listingOf, parseStoredText, readDecision } from '../../ports/document-schemas';

const storedRow = z.object({ forumId: z.string(), id: z.string(), body: z.string() });

/** Keeps the search index in step with the decisions. Each call belongs in the transaction that writes the decision. */
export interface DecisionIndex {
  add(decision: Decision): void;
  /** The words of a decision never change; only what has been noted of it since does. */
  note(decision: Decision): void;
}

export function createDecisionIndex(db: Database): DecisionIndex {
  const insert = db.prepare(
    `INSERT INTO searched_decisions (forum_id, id, kind, year, sequence, decided_at, is_open, is_reported, awaits_parties, searched)
     VALUES (@forumId, @id, @kind, @year, @sequence, @decidedAt, @isOpen, @isReported, @awaitsParties, @searched)`,
  );
  const insertWords = db.prepare('INSERT INTO decision_words (rowid, searched) VALUES (@key, @searched)');
  const insertParts = db.prepare('INSERT INTO decision_parts (rowid, searched) VALUES (@key, @searched)');
  const update = db.prepare(
    `UPDATE searched_decisions SET is_open = @isOpen, is_reported = @isReported, awaits_parties = @awaitsParties
     WHERE forum_id = @forumId AND id = @id`,
  );

  return {
    add(decision) {
      const searched = searchedText(decision);
      const { forumId, id, kind, year, sequence } = decision;
      const { lastInsertRowid: key } = insert.run({
        forumId,
        id,
        kind,
        year,
        sequence,
        decidedAt: wholeSecond(decision.decidedAt),
        ...standingOf(decision),
        searched,
      });
      insertWords.run({ key, searched });
      insertParts.run({ key, searched });
    },
    note(decision) {
      update.run({ forumId: decision.forumId, id: decision.id, ...standingOf(decision) });
    },
  };
}

/**
 * Indexes every decision in a file from before there was an index. A decision that cannot be read is not found, since
 * it cannot be shown either.
 */
export function indexDecisions(db: Database): void {
  const index = createDecisionIndex(db);
  const { records } = listingOf(
    z.array(storedRow).parse(db.prepare('SELECT forum_id forumId, id, body FROM decisions').all()),
    ({ forumId, id }) => decisionRef(forumId, id),
    ({ forumId, id, body }, ref) => readDecision(parseStoredText(body, ref), forumId, id),
  );
  for (const decision of records) index.add(decision);
}

function standingOf(decision: Decision) {
  return {
    isOpen: isOpen(decision) ? 1 : 0,
    isReported: decision.reported === null ? 0 : 1,
    awaitsParties: isAwaitingParties(decision) ? 1 : 0,
  };
}
