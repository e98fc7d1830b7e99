import type { Decision } from '../../domain/decision/decision';
import { mayFind, type Findable } from '../../domain/decision/findable';
import { piecesOf } from '../../domain/decision/misspelt';
import { isAsSought, nearnessOf, NEAREST_FIRST, searchedText, type DecisionSearch } from '../../domain/decision/search';
import { expectSameDecision, type DecisionRegister } from '../../ports/decision-register';
import { newestFirst } from '../../domain/decision/newest-first';
import { withReport } from '../../domain/decision/report-note';
import { readDecision, writeDecision } from '../../ports/document-schemas';
import { promised } from './promised';

export function createMemoryDecisions(): DecisionRegister {
  const forums = new Map<string, Map<string, string>>();

  function among(search: DecisionSearch, findable: Findable): readonly Decision[] {
    return [...forums]
      .flatMap(([forumId, texts]) => [...texts].map(([id, text]) => readDecision(JSON.parse(text), forumId, id)))
      .filter((decision) => mayFind(findable, decision) && isAsSought(search, decision));
  }

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

    search: ({ search, findable, skip, limit }) =>
      promised(() => {
        const near = among(search, findable).flatMap((decision) => {
          const nearness = nearnessOf(searchedText(decision), search.words);
          return nearness === undefined ? [] : [{ decision, place: NEAREST_FIRST.indexOf(nearness) }];
        });
        near.sort((one, other) => one.place - other.place || newestFirst(one.decision, other.decision));
        return near.slice(skip, skip + limit).map(({ decision }) => decision);
      }),

    resembling: ({ search, findable, skip, limit }) =>
      promised(() =>
        among(search, findable)
          .filter((decision) => {
            const searched = searchedText(decision);
            return search.words.every((word) => piecesOf(word).some((piece) => searched.includes(piece)));
          })
          .sort(newestFirst)
          .slice(skip, skip + limit),
      ),
  };
}
