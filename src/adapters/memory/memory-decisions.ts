import { expectSameDecision, type DecisionRegister } from '../../ports/decision-register';
import type { Decision } from '../../domain/decision/decision';
import { newestFirst } from '../../domain/decision/newest-first';
import { withReport } from '../../domain/decision/report-note';
import { decisionRef, listingOf, parseStoredText, readDecision, writeDecision } from '../../ports/document-schemas';
import { promised } from './promised';

interface Row extends Pick<Decision, 'forumId' | 'id' | 'decidedAt' | 'sequence'> {
  readonly text: string;
}

export function createMemoryDecisions(): DecisionRegister {
  const forums = new Map<string, Map<string, Row>>();

  return {
    record: (decision) =>
      promised(() => {
        const rows = forums.get(decision.forumId) ?? new Map<string, Row>();
        const stored = rows.get(decision.id);
        if (stored !== undefined) {
          expectSameDecision(decisionIn(stored), decision);
          return;
        }
        rows.set(decision.id, rowOf(decision));
        forums.set(decision.forumId, rows);
      }),

    noteReported: (forumId, id, note) =>
      promised(() => {
        const row = forums.get(forumId)?.get(id);
        if (row === undefined) return false;
        forums.get(forumId)?.set(id, rowOf(withReport(decisionIn(row), note)));
        return true;
      }),

    read: (forumId, id) =>
      promised(() => {
        const row = forums.get(forumId)?.get(id);
        return row && decisionIn(row);
      }),

    list: (forumId, limit) =>
      promised(() => {
        const rows = [...(forums.get(forumId)?.values() ?? [])].sort(newestFirst).slice(0, limit);
        return listingOf(rows, ({ id }) => decisionRef(forumId, id), decisionIn);
      }),
  };
}

function rowOf(decision: Decision): Row {
  const { forumId, id, decidedAt, sequence } = decision;
  return { forumId, id, decidedAt, sequence, text: JSON.stringify(writeDecision(decision)) };
}

function decisionIn({ forumId, id, text }: Row): Decision {
  return readDecision(parseStoredText(text, decisionRef(forumId, id)), forumId, id);
}
