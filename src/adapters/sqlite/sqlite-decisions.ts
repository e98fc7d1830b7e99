import type { Database } from 'better-sqlite3';
import { z } from 'zod/v4';
import type { Decision } from '../../domain/decision/decision';
import { withNotes } from '../../domain/decision/noted-since';
import { withReport } from '../../domain/decision/report-note';
import { expectSameDecision, type DecisionRegister } from '../../ports/decision-register';
import { decisionRef, listingOf, parseStoredText, readDecision, writeDecision } from '../../ports/document-schemas';
import type { GroupCommit } from './group-commit';
import { createDecisionIndex } from './sqlite-decision-index';
import { resemblingStatement, searchStatement, type Statement } from './sqlite-decision-search';
import type { FaultGuard } from './sqlite-faults';

const decisionRow = z.object({ id: z.string(), body: z.string() });
const foundRow = decisionRow.extend({ forumId: z.string() });

export const NEWEST =
  'SELECT id, body FROM decisions WHERE forum_id = @forumId ORDER BY decided_at DESC, sequence DESC LIMIT @limit';

export function createSqliteDecisions(db: Database, guard: FaultGuard, commits: GroupCommit): DecisionRegister {
  const insert = db.prepare(
    `INSERT INTO decisions (forum_id, id, decided_at, sequence, body)
     VALUES (@forumId, @id, @decidedAt, @sequence, @body)
     ON CONFLICT (forum_id, id) DO NOTHING`,
  );
  const update = db.prepare('UPDATE decisions SET body = @body WHERE forum_id = @forumId AND id = @id');
  const byId = db.prepare('SELECT id, body FROM decisions WHERE forum_id = @forumId AND id = @id');
  const newest = db.prepare(NEWEST);
  const index = createDecisionIndex(db);
  const insertIndexed = (decision: Decision): boolean => {
    const { forumId, id, decidedAt, sequence } = decision;
    const body = JSON.stringify(writeDecision(decision));
    const isNew = insert.run({ forumId, id, decidedAt, sequence, body }).changes > 0;
    if (isNew) index.add(decision);
    return isNew;
  };
  const change = db.transaction((forumId: string, id: string, note: (decision: Decision) => Decision): boolean => {
    const row = byId.get({ forumId, id });
    if (row === undefined) return false;
    const decision = decisionIn(row, forumId);
    const noted = note(decision);
    if (noted !== decision) {
      update.run({ forumId, id, body: JSON.stringify(writeDecision(noted)) });
      index.note(noted);
    }
    return true;
  });
  const all = ({ sql, values }: Statement) =>
    listingOf(
      z.array(foundRow).parse(db.prepare(sql).all(values)),
      ({ forumId, id }) => decisionRef(forumId, id),
      (row) => decisionIn(row, row.forumId),
    );
  /** An older program that shares the file may have indexed by its own rule since the start. */
  const upToDate = async () => {
    while (guard.now(() => index.hasOlder())) await commits.written(() => index.renew());
  };

  return {
    record: (decision) =>
      commits.written(() => {
        if (insertIndexed(decision)) return;
        const { forumId, id } = decision;
        expectSameDecision(decisionIn(byId.get({ forumId, id }), forumId), decision);
      }),
    noteReported: (forumId, id, note) =>
      commits.written(() => change(forumId, id, (decision) => withReport(decision, note))),
    noteSince: (forumId, id, notes) =>
      commits.written(() => change(forumId, id, (decision) => withNotes(decision, notes))),
    read: (forumId, id) =>
      guard.later(() => {
        const row = byId.get({ forumId, id });
        return row === undefined ? undefined : decisionIn(row, forumId);
      }),
    list: (forumId, limit) =>
      guard.later(() =>
        listingOf(
          z.array(decisionRow).parse(newest.all({ forumId, limit })),
          ({ id }) => decisionRef(forumId, id),
          (row) => decisionIn(row, forumId),
        ),
      ),
    async search(asked) {
      await upToDate();
      return guard.later(() => all(searchStatement(asked)));
    },
    async resembling(asked) {
      await upToDate();
      return guard.later(() => all(resemblingStatement(asked)));
    },
  };
}

function decisionIn(row: unknown, forumId: string): Decision {
  const { id, body } = decisionRow.parse(row);
  return readDecision(parseStoredText(body, decisionRef(forumId, id)), forumId, id);
}
