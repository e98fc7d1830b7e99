import type { Database } from 'better-sqlite3';
import { z } from 'zod/v4';
import type { Decision } from '../../domain/decision/decision';
import { isOpen } from '../../domain/decision/findable';
import { isAwaitingParties, SEARCH_RULE, searchedText } from '../../domain/decision/search';
import { wholeSecond } from '../../domain/time';
import { decisionRef, listingOf, parseStoredText, readDecision } from '../../ports/document-schemas';
import { isUnreadableDocument } from '../../ports/store-errors';

/** How many decisions are indexed anew in one transaction: others who write wait no longer than for these. */
const AT_A_TIME = 200;

const olderRow = z.object({
  key: z.number(),
  searched: z.string(),
  forumId: z.string(),
  id: z.string(),
  body: z.string(),
});
const storedRow = z.object({ forumId: z.string(), id: z.string(), body: z.string() });

/** Keeps the search index in step with the decisions. Each call belongs in the transaction that writes the decision. */
export interface DecisionIndex {
  add(decision: Decision): void;
  /** The words of a decision never change; only what has been noted of it since does. */
  note(decision: Decision): void;
  /** Whether some decision is indexed by an older rule. Costs one look into an index. */
  hasOlder(): boolean;
  /** Indexes some of the decisions anew that an older rule has indexed. One that cannot be read leaves the index. */
  renew(): void;
}

export function createDecisionIndex(db: Database): DecisionIndex {
  const insert = db.prepare(
    `INSERT INTO searched_decisions (forum_id, id, kind, year, sequence, decided_at, is_open, is_reported, awaits_parties, searched, rule)
     VALUES (@forumId, @id, @kind, @year, @sequence, @decidedAt, @isOpen, @isReported, @awaitsParties, @searched, ${SEARCH_RULE})`,
  );
  const insertWords = db.prepare('INSERT INTO decision_words (rowid, searched) VALUES (@key, @searched)');
  const insertParts = db.prepare('INSERT INTO decision_parts (rowid, searched) VALUES (@key, @searched)');
  const update = db.prepare(
    `UPDATE searched_decisions SET is_open = @isOpen, is_reported = @isReported, awaits_parties = @awaitsParties
     WHERE forum_id = @forumId AND id = @id`,
  );
  const older = db.prepare(
    `SELECT s.key, s.searched, d.forum_id forumId, d.id, d.body
     FROM searched_decisions s JOIN decisions d ON d.forum_id = s.forum_id AND d.id = s.id
     WHERE s.rule < ${SEARCH_RULE} LIMIT @limit`,
  );
  // These tables have only the index of what stands in another, so they are told what stood there.
  const forgetWords = db.prepare(
    `INSERT INTO decision_words (decision_words, rowid, searched) VALUES ('delete', @key, @searched)`,
  );
  const forgetParts = db.prepare(
    `INSERT INTO decision_parts (decision_parts, rowid, searched) VALUES ('delete', @key, @searched)`,
  );
  const renewed = db.prepare(
    `UPDATE searched_decisions SET searched = @searched, rule = ${SEARCH_RULE} WHERE key = @key`,
  );
  const remove = db.prepare('DELETE FROM searched_decisions WHERE key = @key');

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
    hasOlder: () => older.get({ limit: 1 }) !== undefined,
    renew() {
      for (const { key, searched, ...row } of z.array(olderRow).parse(older.all({ limit: AT_A_TIME }))) {
        forgetWords.run({ key, searched });
        forgetParts.run({ key, searched });
        const decision = readableIn(row);
        if (decision === undefined) {
          remove.run({ key });
          continue;
        }
        const now = searchedText(decision);
        renewed.run({ key, searched: now });
        insertWords.run({ key, searched: now });
        insertParts.run({ key, searched: now });
      }
    },
  };
}

/** Indexes anew what an older rule has indexed. When it is broken off, the next start goes on with the rest. */
export function renewIndex(db: Database): void {
  const index = createDecisionIndex(db);
  const renew = db.transaction(() => index.renew());
  while (index.hasOlder()) renew.immediate();
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

function readableIn({ forumId, id, body }: z.infer<typeof storedRow>): Decision | undefined {
  try {
    return readDecision(parseStoredText(body, decisionRef(forumId, id)), forumId, id);
  } catch (error) {
    if (isUnreadableDocument(error)) return undefined;
    throw error;
  }
}

function standingOf(decision: Decision) {
  return {
    isOpen: isOpen(decision) ? 1 : 0,
    isReported: decision.reported === null ? 0 : 1,
    awaitsParties: isAwaitingParties(decision) ? 1 : 0,
  };
}
