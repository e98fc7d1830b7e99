import { expectSameDecision, type DecisionRegister } from '../../ports/decision-register';
import { newestFirst } from '../../domain/decision/newest-first';
import { withReport } from '../../domain/decision/report-note';
import { readDecision, writeDecision } from '../../ports/document-schemas';
import { promised } from './promised';

export function createMemoryDecisions(): DecisionRegister {
  const forums = new Map<string, Map<string, string>>();

  return {
    record: (decision) =>
      promised(() => {
        const texts = forums.get(decision.forumId) ?? new Map<string, string>();
        const stored = texts.get(decision.id);
        if (stored !== undefined) {
          expectSameDecision(readDecision(JSON.parse(stored), decision.forumId, decision.id), decision);
          return;
        }
        texts.set(decision.id, JSON.stringify(writeDecision(decision)));
        forums.set(decision.forumId, texts);
      }),

    noteReported: (forumId, id, note) =>
      promised(() => {
        const text = forums.get(forumId)?.get(id);
        if (text === undefined) return false;
        const decision = readDecision(JSON.parse(text), forumId, id);
        forums.get(forumId)?.set(id, JSON.stringify(writeDecision(withReport(decision, note))));
        return true;
      }),

    read: (forumId, id) =>
      promised(() => {
        const text = forums.get(forumId)?.get(id);
        return text === undefined ? undefined : readDecision(JSON.parse(text), forumId, id);
      }),

    list: (forumId, limit) =>
      promised(() =>
        [...(forums.get(forumId) ?? [])]
          .map(([id, text]) => readDecision(JSON.parse(text), forumId, id))
          .sort(newestFirst)
          .slice(0, limit),
      ),
  };
}
